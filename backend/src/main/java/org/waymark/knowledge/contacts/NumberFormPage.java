package org.waymark.knowledge.contacts;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.knowledge.TextChanges;
import org.waymark.platform.form.FieldError;
import org.waymark.staff.DeskFrame;

/**
 * A contact to be changed.
 *
 * @param frame the page's frame
 * @param form as typed
 * @param fresh whether the contact is new, and its code still open
 * @param open whether anything can be changed
 * @param note how the contact stands; may be empty
 * @param theirs what somebody else kept meanwhile, against what was typed
 * @param errors what has to be put right
 */
record NumberFormPage(DeskFrame frame, NumberForm form, boolean fresh, boolean open, String note,
		List<TextChanges.Line> theirs, List<FieldError> errors) {

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	/** Where the form is sent. */
	public String address() {
		return "/triage/content/contacts/" + (this.fresh ? "new" : this.form.text("code"));
	}

}
