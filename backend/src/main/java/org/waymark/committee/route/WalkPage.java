package org.waymark.committee.route;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * A time when somebody tried the route, to be written or corrected.
 *
 * @param frame the page's frame
 * @param form as typed
 * @param choices what can be chosen
 * @param conflict what somebody else wrote meanwhile; or empty
 * @param history who changed it and when
 * @param errors what has to be put right
 */
record WalkPage(DeskFrame frame, WalkForm form, Choices choices, String conflict, List<String> history,
		List<FieldError> errors) {

	/** Whether nothing is stored of it yet. */
	public boolean fresh() {
		return this.form.version() == 0;
	}

	/** Where its form is sent. */
	public String address() {
		return "/triage/committee/route/" + (fresh() ? "new" : this.form.id());
	}

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	@Override
	public String toString() {
		return "WalkPage[hidden]";
	}

	/** What can be chosen. */
	record Choices(List<Option> ways, List<Option> found, List<Option> agreed) {

	}

}
