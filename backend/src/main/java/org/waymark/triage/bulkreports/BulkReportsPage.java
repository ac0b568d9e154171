package org.waymark.triage.bulkreports;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;
import org.waymark.triage.report.ReportPage.Section;

/**
 * The parameter of the template about identical reports.
 *
 * @param frame the page's frame
 * @param reference of the one that is read, in two groups
 * @param address of this page
 * @param facts their number and times, in words
 * @param sections their content; empty if it does not open
 * @param proposal the proposal and its author
 * @param id of the proposal, or empty
 * @param mayPropose whether the reader may propose
 * @param mayAnswer whether the reader may answer
 * @param codes the outcomes that may be proposed
 * @param verdicts the possible answers
 * @param reason why, as typed
 * @param changed whether the group has moved on since the page was opened
 * @param fault the faults
 */
record BulkReportsPage(DeskFrame frame, String reference, String address, String facts, List<Section> sections,
		Optional<String> proposal, String id, boolean mayPropose, boolean mayAnswer, List<Option> codes,
		List<Option> verdicts, String reason, boolean changed, Optional<FieldError> fault) {

	/** The fault of a field, or null. */
	public @Nullable String fault(String field) {
		return FieldError.at(field, this.fault.stream().toList());
	}

	@Override
	public String toString() {
		return "FloodPage[hidden]";
	}

}
