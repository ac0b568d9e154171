package org.waymark.committee.training;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * Where it is entered what a partner returned.
 *
 * @param frame the page's frame
 * @param form as typed
 * @param agencies what can be chosen
 * @param errors what has to be put right
 */
record ReturnPage(DeskFrame frame, ReturnForm form, List<Option> agencies, List<FieldError> errors) {

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	@Override
	public String toString() {
		return "ReturnPage[hidden]";
	}

}
