package org.waymark.committee.actions;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * Where officers say what was done.
 *
 * @param frame the page's frame
 * @param number of the action
 * @param title its title
 * @param form as typed
 * @param proofs what may show it
 * @param states how it may stand
 * @param conflict what somebody else wrote meanwhile; or empty
 * @param errors what has to be put right
 */
record ProgressPage(DeskFrame frame, int number, String title, ProgressForm form, List<Option> proofs,
		List<Option> states, String conflict, List<FieldError> errors) {

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	@Override
	public String toString() {
		return "ProgressPage[hidden]";
	}

}
