package org.waymark.committee.actions;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * Where members close an action, or open it again.
 *
 * @param frame the page's frame
 * @param action what they decide about
 * @param form as typed
 * @param choices close or open
 * @param conflict what somebody else wrote meanwhile; or empty
 * @param errors what has to be put right
 */
record MembersDecisionPage(DeskFrame frame, ActionPage action, MembersDecisionForm form, List<Option> choices,
		String conflict, List<FieldError> errors) {

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	@Override
	public String toString() {
		return "MembersDecisionPage[hidden]";
	}

}
