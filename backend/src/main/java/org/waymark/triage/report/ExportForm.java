package org.waymark.triage.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;

/**
 * What somebody wants to take out of Waymark, and why.
 *
 * @param file whether as a file for another system rather than to print
 * @param withReporter whether with who reported
 * @param reason why that has to be in it, as typed
 */
record ExportForm(boolean file, boolean withReporter, String reason) {

	static final ExportForm NOTHING = new ExportForm(false, false, "");

	private static final int LONGEST = 4000;

	static ExportForm of(Typed typed) {
		return new ExportForm(typed.one("as").equals("FILE"), typed.one("reporter").equals("yes"), typed.one("reason"));
	}

	/** What has to be put right first. */
	List<Fault> faults() {
		return Stream.of(
				(this.withReporter && this.reason.isBlank())
						? Optional.of(new Fault("reason", "RELEASE_REASON_MISSING")) : Optional.<Fault>empty(),
				(this.reason.length() > LONGEST) ? Optional.of(new Fault("reason", "TOO_LONG"))
						: Optional.<Fault>empty())
			.flatMap(Optional::stream)
			.toList();
	}

	/** What the timeline and the audit call it. */
	String act() {
		return (this.file ? "TAKEN_OUT_FILE" : "TAKEN_OUT_PAPER") + (this.withReporter ? "_RELEASED" : "");
	}

	@Override
	public String toString() {
		return "ExportForm[hidden]";
	}

}
