package org.waymark.committee.engagement;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * An entry of the register, to be written or corrected.
 *
 * @param frame the page's frame
 * @param form as typed
 * @param choices what can be chosen, by field
 * @param conflict what somebody else wrote meanwhile; or empty
 * @param history who changed it and when
 * @param errors what has to be put right
 */
record OrganisationPage(DeskFrame frame, OrganisationForm form, Map<String, List<Option>> choices, String conflict,
		List<String> history, List<FieldError> errors) {

	/** Whether nothing is stored of it yet. */
	public boolean fresh() {
		return this.form.version() == 0;
	}

	/** Where its form is sent. */
	public String address() {
		return "/triage/committee/engagement/" + (fresh() ? "new" : this.form.id());
	}

	/** What stands in a field. */
	public String field(String name) {
		return this.form.field(name);
	}

	/** What can be chosen in a field. */
	public List<Option> options(String name) {
		return this.choices.getOrDefault(name, List.of());
	}

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	@Override
	public String toString() {
		return "OrganisationPage[hidden]";
	}

}
