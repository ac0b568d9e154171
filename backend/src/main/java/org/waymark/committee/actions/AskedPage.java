package org.waymark.committee.actions;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * Where officers take in what the committee asked.
 *
 * @param frame the page's frame
 * @param form as typed
 * @param verbatim the tick box
 * @param errors what has to be put right
 */
record AskedPage(DeskFrame frame, AskedForm form, List<Option> verbatim, List<FieldError> errors) {

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	@Override
	public String toString() {
		return "AskedPage[hidden]";
	}

}
