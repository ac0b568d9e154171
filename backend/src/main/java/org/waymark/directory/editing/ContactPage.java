package org.waymark.directory.editing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * Whom to talk to at a school, to be changed.
 *
 * @param frame the page's frame
 * @param urn number of the school
 * @param school its name
 * @param form as typed
 * @param safePlace the tick box
 * @param now what stands there now, when somebody else changed it meanwhile; or empty
 * @param errors what has to be put right
 */
record ContactPage(DeskFrame frame, int urn, String school, ContactForm form, List<Option> safePlace, String now,
		List<FieldError> errors) {

	/** The address of the page. */
	public String address() {
		return "/triage/schools/%d/contact".formatted(this.urn);
	}

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	@Override
	public String toString() {
		return "ContactPage[hidden]";
	}

}
