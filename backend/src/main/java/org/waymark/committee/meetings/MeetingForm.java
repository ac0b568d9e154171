package org.waymark.committee.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.site.text.TypedText;

/**
 * A day of a meeting, as typed.
 *
 * @param act {@code ADD} or {@code REMOVE}
 * @param day such as 2026-12-10
 */
record MeetingForm(String act, String day) {

	/** Nobody plans further ahead; a slip in the year is further off. */
	private static final int YEARS_AHEAD = 3;

	static final MeetingForm EMPTY = new MeetingForm("ADD", "");

	static MeetingForm of(Typed typed) {
		return new MeetingForm(typed.one("act"), TypedText.stripped(typed.one("day")));
	}

	boolean removes() {
		return this.act.equals("REMOVE");
	}

	Optional<LocalDate> date() {
		return TypedValue.day(this.day);
	}

	List<Fault> faults(LocalDate today) {
		Optional<LocalDate> date = date();
		if (date.isEmpty()) {
			return List.of(new Fault("day", "COMMITTEE_DAY"));
		}
		boolean near = !date.get().isBefore(today) && date.get().isBefore(today.plusYears(YEARS_AHEAD));
		return near ? List.of() : List.of(new Fault("day", "MEETING_DAY"));
	}

}
