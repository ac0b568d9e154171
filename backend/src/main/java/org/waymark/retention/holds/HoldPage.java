package org.waymark.retention.holds;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * One hold.
 *
 * @param frame the page's frame
 * @param row the hold in words
 * @param facts the rest, line by line
 * @param acts what this person may do about it now
 * @param why as typed
 * @param review as typed
 * @param caught reports that it catches, of those that the reader may see
 * @param more whether only the newest reports were looked through
 * @param conflict whether it moved on since the form was opened
 * @param errors what has to be put right
 */
record HoldPage(DeskFrame frame, Row row, List<Fact> facts, List<Option> acts, String why, String review,
		List<Caught> caught, boolean more, boolean conflict, List<FieldError> errors) {

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	@Override
	public String toString() {
		return "HoldPage[hidden]";
	}

	/** A line of facts. */
	record Fact(String key, String value) {

	}

	/**
	 * A report that it catches.
	 *
	 * @param reference as it stands in an address
	 * @param spoken in two groups
	 */
	record Caught(String reference, String spoken, String received) {

	}

	/**
	 * A hold in a list.
	 *
	 * @param what it catches, in words
	 * @param review when it must be looked at again
	 * @param late whether that day has passed
	 */
	record Row(String id, int version, String reason, String what, String state, String review, boolean late) {

	}

	/**
	 * The list of holds.
	 *
	 * @param frame the page's frame
	 */
	record Listed(DeskFrame frame, List<Row> rows) {

	}

	/**
	 * The form of a new one.
	 *
	 * @param frame the page's frame
	 */
	record Asked(DeskFrame frame, HoldForm form, List<Option> reasons, List<Option> outcomes, List<FieldError> errors) {

		/** The fault of a field, or null. */
		public @Nullable String error(String field) {
			return FieldError.at(field, this.errors);
		}

		@Override
		public String toString() {
			return "Asked[hidden]";
		}

	}

}
