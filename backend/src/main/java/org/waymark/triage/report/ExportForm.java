package org.waymark.triage.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.cases.ReportAct;
import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.site.text.TypedText;

/**
 * A request to take a report out of Waymark.
 *
 * @param file whether as a file for another system rather than to print
 * @param withReporter whether the reporter is included
 * @param reason the reason for including the reporter, as typed
 */
record ExportForm(boolean file, boolean withReporter, String reason) {

	static final ExportForm NOTHING = new ExportForm(false, false, "");

	private static final int LONGEST = 4000;

	static ExportForm of(Typed typed) {
		return new ExportForm(typed.one("as").equals("FILE"), typed.one("reporter").equals("yes"), typed.one("reason"));
	}

	/** The faults first. */
	List<Fault> faults() {
		return Stream.of(
				(this.withReporter && TypedText.isBlank(this.reason))
						? Optional.of(new Fault("reason", "RELEASE_REASON_MISSING")) : Optional.<Fault>empty(),
				TypedText.isLonger(this.reason, LONGEST) ? Optional.of(new Fault("reason", "TOO_LONG"))
						: Optional.<Fault>empty())
			.flatMap(Optional::stream)
			.toList();
	}

	/** The act of taking it out so. */
	ReportAct act() {
		if (this.file) {
			return this.withReporter ? ReportAct.TAKEN_OUT_FILE_RELEASED : ReportAct.TAKEN_OUT_FILE;
		}
		return this.withReporter ? ReportAct.TAKEN_OUT_PAPER_RELEASED : ReportAct.TAKEN_OUT_PAPER;
	}

	@Override
	public String toString() {
		return "ExportForm[hidden]";
	}

}
