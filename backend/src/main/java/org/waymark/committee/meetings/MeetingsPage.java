package org.waymark.committee.meetings;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.staff.DeskFrame;

/**
 * The days on which the committee meets.
 *
 * @param frame the page's frame
 * @param rows the meetings, the earliest first
 * @param day as typed
 * @param errors what has to be put right
 */
record MeetingsPage(DeskFrame frame, List<Row> rows, String day, List<FieldError> errors) {

	/** The fault of the day, or null. */
	public @Nullable String error() {
		return FieldError.at("day", this.errors);
	}

	/**
	 * A meeting in words.
	 *
	 * @param code the day as a form sends it
	 * @param removable whether it is still to come
	 */
	record Row(String code, String day, String agenda, String update, boolean removable) {

	}

}
