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
 * @param group the reports
 * @param proposal the proposal and its author, once there is one
 * @param form what the reader may do about them
 * @param changed whether the group has moved on since the page was opened
 * @param fault the faults
 */
record BulkReportsPage(DeskFrame frame, Group group, Optional<String> proposal, Form form, boolean changed,
		Optional<FieldError> fault) {

	/** The fault of a field, or null. */
	public @Nullable String fault(String field) {
		return FieldError.at(field, this.fault.stream().toList());
	}

	@Override
	public String toString() {
		return "FloodPage[hidden]";
	}

	/**
	 * Identical reports.
	 *
	 * @param address of their page
	 * @param facts their number and times, in words
	 * @param sections their content; empty if it does not open
	 */
	public record Group(String address, String facts, List<Section> sections) {

		@Override
		public String toString() {
			return "Group[hidden]";
		}

	}

	/**
	 * What the reader may do.
	 *
	 * @param proposal id of the proposal, or empty
	 * @param mayPropose whether the reader may propose
	 * @param mayAnswer whether the reader may answer
	 * @param codes the outcomes that may be proposed
	 * @param verdicts the possible answers
	 * @param reason why, as typed
	 */
	public record Form(String proposal, boolean mayPropose, boolean mayAnswer, List<Option> codes,
			List<Option> verdicts, String reason) {

		@Override
		public String toString() {
			return "Form[hidden]";
		}

	}

}
