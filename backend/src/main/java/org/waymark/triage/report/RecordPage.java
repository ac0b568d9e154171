package org.waymark.triage.report;

import java.util.List;

import org.waymark.decisions.DecisionSummaries.Dossier;
import org.waymark.desk.Banner;
import org.waymark.platform.form.FieldError;
import org.waymark.staff.DeskFrame;

/**
 * The contact record of a report, as it is printed.
 *
 * @param report what its page shows, with the reports it is linked with; who reported
 * only where that was released
 * @param dossier children, people and decisions
 * @param released whether who reported is in it
 * @param made when it was made and by whom
 * @param file the same for another system
 */
record RecordPage(ReportPage report, Dossier dossier, boolean released, String made, RecordFile file) {

	@Override
	public String toString() {
		return "RecordPage[hidden]";
	}

	/**
	 * The parameter of the page that asks what to take out.
	 *
	 * @param frame the page's frame
	 * @param reference in two groups
	 * @param address of the report's page
	 * @param banner warnings to read before it leaves
	 * @param withReporter whether the reporter was asked for
	 * @param reason why, as typed
	 * @param faults the faults
	 */
	public record Form(DeskFrame frame, String reference, String address, Banner banner, boolean withReporter,
			String reason, List<FieldError> faults) {

		@Override
		public String toString() {
			return "Form[hidden]";
		}

	}

}
