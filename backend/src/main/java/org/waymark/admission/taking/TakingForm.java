package org.waymark.admission.taking;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.waymark.clocks.WorkingTime;
import org.waymark.intake.ReportDocument.Answer;
import org.waymark.intake.ReportDocument.Concern;
import org.waymark.intake.ReportDocument.Reporter;
import org.waymark.triage.work.Fault;
import org.waymark.triage.work.Typed;

/**
 * What a member of staff wrote down of a call or visit, as typed: the questions of the
 * public form, on one page.
 */
record TakingForm(Typed typed) {

	static final int CHILDREN = 3;

	static final int PEOPLE = 2;

	static final List<String> CHANNELS = List.of("PHONE", "WALK_IN", "COUNTER", "PAPER");

	static final List<String> WISHES = List.of("ANONYMOUS", "CONFIDENTIAL", "NAMED");

	/** Of a child, then of somebody else: what is asked of each. */
	static final List<String> OF_CHILD = List.of("name", "age", "where", "school");

	static final List<String> OF_PERSON = List.of("name", "age", "knows", "works");

	private static final List<String> CHOSEN = List.of("age", "works");

	private static final List<String> DETAILS = List.of("name", "phone", "email", "safeContact");

	private static final Duration EARLIEST = Duration.ofDays(31);

	String secret() {
		return this.typed.one("secret");
	}

	String value(String field) {
		return this.typed.one(field).strip();
	}

	boolean chose(String field, String code) {
		return this.typed.all(field).contains(code);
	}

	/** Whoever names somebody under 18 does not only ask for advice. */
	boolean advice() {
		boolean child = IntStream.rangeClosed(1, CHILDREN).anyMatch(set -> !said("children", set, OF_CHILD).isEmpty())
				|| IntStream.rangeClosed(1, PEOPLE).anyMatch(set -> chose(field("people", set, "age"), "under-18"));
		return chose("advice", "yes") && !child;
	}

	/** What has to be put right, in the order of the page. */
	List<Fault> faults(Instant now) {
		return Stream.of(fault(!CHANNELS.contains(value("channel")), "channel", "CHANNEL_MISSING"),
				fault(taken(now).isEmpty(), "date", "TAKEN_UNCLEAR"),
				fault(value("danger").isEmpty(), "danger", "DANGER_MISSING"),
				fault(value("story").isEmpty(), "story", "STORY_MISSING"),
				fault(detailed() && !List.of("CONFIDENTIAL", "NAMED").contains(value("wish")), "wish", "WISH_UNCLEAR"))
			.flatMap(Optional::stream)
			.toList();
	}

	/**
	 * When it was taken: now, unless an earlier time was written; empty where that is
	 * none.
	 */
	Optional<Instant> taken(Instant now) {
		if (value("date").isEmpty() && value("time").isEmpty()) {
			return Optional.of(now);
		}
		try {
			return Optional
				.of(LocalDate.parse(value("date"))
					.atTime(LocalTime.parse(value("time")))
					.atZone(WorkingTime.LONDON)
					.toInstant())
				.filter(time -> !time.isAfter(now) && time.isAfter(now.minus(EARLIEST)));
		}
		catch (DateTimeException none) {
			return Optional.empty();
		}
	}

	Concern concern() {
		List<Answer> answers = new ArrayList<>();
		coded("now", "danger").ifPresent(answers::add);
		answers.add(new Answer("story", "story", 0, false, List.of(value("story"))));
		List<String> signs = this.typed.all("signs");
		if (!signs.isEmpty()) {
			answers.add(new Answer("signs", "signs", 0, true, signs));
		}
		coded("safe", "tonight").ifPresent(answers::add);
		answers.addAll(each("who", "children", CHILDREN, OF_CHILD, List.of()));
		answers.addAll(each("people", "people", PEOPLE, OF_PERSON, CHOSEN));
		return new Concern(answers, List.of());
	}

	Reporter reporter() {
		boolean known = detailed();
		return new Reporter(known ? value("wish") : "ANONYMOUS", value("name"), value("phone"), value("email"),
				value("safeContact"), List.of());
	}

	/** What the field of one child or person is called. */
	static String field(String group, int set, String input) {
		return group + "-" + set + "-" + input;
	}

	private boolean detailed() {
		return DETAILS.stream().anyMatch(field -> !value(field).isEmpty());
	}

	private Optional<Answer> coded(String question, String input) {
		return value(input).isEmpty() ? Optional.empty()
				: Optional.of(new Answer(question, input, 0, true, List.of(value(input))));
	}

	private List<Answer> each(String question, String group, int most, List<String> inputs, List<String> chosen) {
		List<Answer> answers = new ArrayList<>();
		for (int set = 1; set <= most; set++) {
			for (Map.Entry<String, String> one : said(group, set, inputs)) {
				answers.add(new Answer(question, group + "." + one.getKey(), set, chosen.contains(one.getKey()),
						List.of(one.getValue())));
			}
		}
		return answers;
	}

	private List<Map.Entry<String, String>> said(String group, int set, List<String> inputs) {
		return inputs.stream()
			.map(input -> Map.entry(input, value(field(group, set, input))))
			.filter(one -> !one.getValue().isEmpty())
			.toList();
	}

	private static Optional<Fault> fault(boolean there, String field, String code) {
		return there ? Optional.of(new Fault(field, code)) : Optional.empty();
	}

	@Override
	public String toString() {
		return "TakingForm[hidden]";
	}

}
