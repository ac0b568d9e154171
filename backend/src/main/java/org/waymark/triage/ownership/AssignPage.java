package org.waymark.triage.ownership;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template on which a manager assigns reports.
 *
 * @param frame the page's frame
 * @param lane of the list, as in its address
 * @param done the result, or empty
 * @param rows reports to tick
 * @param people the people who may have them
 * @param note as typed
 * @param faults the faults
 */
record AssignPage(DeskFrame frame, String lane, String done, List<Row> rows, List<Option> people, String note,
		List<FieldError> faults) {

	@Override
	public String toString() {
		return "AssignPage[hidden]";
	}

	/** The fault of a field, or null. */
	public @Nullable String fault(String field) {
		return FieldError.at(field, this.faults);
	}

	/**
	 * A report.
	 *
	 * @param code its reference, as fields are called
	 * @param reference in two groups
	 * @param address of its page
	 * @param version counts its changes
	 * @param why how urgent it is, in words
	 * @param owner who has it now
	 * @param ticked whether it was ticked before
	 */
	public record Row(String code, String reference, String address, int version, String why, String owner,
			boolean ticked) {

	}

}
