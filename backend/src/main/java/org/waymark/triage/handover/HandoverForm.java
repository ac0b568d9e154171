package org.waymark.triage.handover;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.waymark.desk.Typed;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.text.TypedText;
import org.waymark.staff.Accounts.Colleague;

/**
 * The people chosen for the night, as typed.
 *
 * @param typed the form: for each report who has it tonight, and its version
 */
record HandoverForm(Typed typed) {

	private static final int LONGEST = 4000;

	/** The account chosen for a report, as sent; empty if none was. */
	String chosen(PendingReport report) {
		return this.typed.one("who-" + report.reference());
	}

	/** The chosen person, if they are a colleague who may have it. */
	Optional<StaffId> who(PendingReport report) {
		return report.people()
			.stream()
			.map(Colleague::id)
			.filter(id -> id.toString().equals(chosen(report)))
			.findFirst();
	}

	/** The version of a report as they saw it; -1 where they did not see it. */
	int version(PendingReport report) {
		return this.typed.number("version-" + report.reference());
	}

	/** Whether it was opened for the same night. */
	boolean isFor(Instant until) {
		return until.toString().equals(this.typed.one("until"));
	}

	/** A note for the night, as typed. */
	String note() {
		return TypedText.stripped(this.typed.one("note"));
	}

	/** A mark of the note, by which they say that they looked at what it names. */
	String mark() {
		return UUID.nameUUIDFromBytes(note().getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** Whether they looked at what this very note names. */
	boolean looked() {
		return mark().equals(this.typed.one("looked"));
	}

	boolean tooLong() {
		return TypedText.isLonger(note(), LONGEST);
	}

	@Override
	public String toString() {
		return "DayForm[hidden]";
	}

}
