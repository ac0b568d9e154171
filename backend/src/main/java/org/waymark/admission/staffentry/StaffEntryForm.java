package org.waymark.admission.staffentry;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.clocks.WorkingTime;
import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.site.questions.Interview;
import org.waymark.site.text.TypedText;

/**
 * A call or visit as a member of staff typed it.
 *
 * @param typed the whole form
 * @param told the answers to the questions of the public form
 */
record StaffEntryForm(Typed typed, Interview told) {

	/**
	 * Begins the names of fields that the public forms do not have, so that no question
	 * has one like them.
	 */
	private static final String OWN = "entry-";

	static final String CHANNEL = OWN + "channel";

	static final String DATE = OWN + "date";

	static final String TIME = OWN + "time";

	private static final Duration EARLIEST = Duration.ofDays(31);

	static StaffEntryForm of(Typed typed) {
		return new StaffEntryForm(typed, Interview.of(typed.one("door"), typed.sent()));
	}

	String secret() {
		return this.typed.one(OWN + "secret");
	}

	String value(String field) {
		return TypedText.stripped(this.typed.one(field));
	}

	Optional<StaffEntry.Channel> channel() {
		return StaffEntry.Channel.of(value(CHANNEL));
	}

	/**
	 * A caller who names a person under 18, or is a child, does not only ask for advice.
	 */
	boolean advice() {
		return this.typed.all(OWN + "advice").contains("yes") && !this.told.aboutSomebodyUnder18();
	}

	/** The faults apart from the answers, in the order of the page. */
	List<Fault> faults(Instant now) {
		return Stream
			.of(fault(channel().isEmpty(), CHANNEL, "CHANNEL_MISSING"),
					fault(taken(now).isEmpty(), DATE, "TAKEN_UNCLEAR"))
			.flatMap(Optional::stream)
			.toList();
	}

	/**
	 * When it was taken: now, unless an earlier time was written; empty if that is none.
	 */
	Optional<Instant> taken(Instant now) {
		if (value(DATE).isEmpty() && value(TIME).isEmpty()) {
			return Optional.of(now);
		}
		try {
			return Optional
				.of(LocalDate.parse(TypedText.plain(value(DATE)))
					.atTime(LocalTime.parse(TypedText.plain(value(TIME))))
					.atZone(WorkingTime.LONDON)
					.toInstant())
				.filter(time -> !time.isAfter(now) && time.isAfter(now.minus(EARLIEST)));
		}
		catch (DateTimeException none) {
			return Optional.empty();
		}
	}

	private static Optional<Fault> fault(boolean there, String field, String code) {
		return there ? Optional.of(new Fault(field, code)) : Optional.empty();
	}

	@Override
	public String toString() {
		return "StaffEntryForm[hidden]";
	}

}
