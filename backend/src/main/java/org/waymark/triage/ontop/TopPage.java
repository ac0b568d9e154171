package org.waymark.triage.ontop;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template for putting a report on top.
 *
 * @param frame the page's frame
 * @param reference in two groups
 * @param address of the report's page
 * @param closed whether the report is closed
 * @param top whether it stands on top
 * @param conflict the change made meanwhile; empty if there is none
 * @param reason why, as typed
 * @param faults the faults
 */
record TopPage(DeskFrame frame, String reference, String address, boolean closed, boolean top,
		Optional<Conflict> conflict, String reason, List<FieldError> faults) {

	/** The fault of a field, or null. */
	public @Nullable String fault(String field) {
		return FieldError.at(field, this.faults);
	}

	@Override
	public String toString() {
		return "TopPage[hidden]";
	}

	/**
	 * Two states that do not agree.
	 *
	 * @param before what the form was for
	 * @param now how it stands now
	 */
	public record Conflict(String before, String now) {

	}

}
