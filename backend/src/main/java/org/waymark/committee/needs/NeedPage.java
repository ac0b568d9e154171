package org.waymark.committee.needs;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * Where a sector of an area is named.
 *
 * @param frame the page's frame
 * @param form as typed
 * @param sectors what can be chosen
 * @param kept whether one was counted just now
 * @param errors what has to be put right
 */
record NeedPage(DeskFrame frame, NeedForm form, List<Option> sectors, boolean kept, List<FieldError> errors) {

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	@Override
	public String toString() {
		return "NeedPage[hidden]";
	}

}
