package org.waymark.knowledge.lists;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.knowledge.TextChanges;
import org.waymark.knowledge.pages.Readability;
import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * A row to be changed.
 *
 * @param frame the page's frame
 * @param campaign whether it is a campaign, and not a word
 * @param place where it is
 * @param form as typed
 * @param note how it stands; may be empty
 * @param theirs what somebody else kept meanwhile, against what was typed
 * @param readability how hard it is to read
 * @param themes what a campaign may be about
 * @param errors what has to be put right
 */
record RowFormPage(DeskFrame frame, boolean campaign, Place place, RowForm form, String note,
		List<TextChanges.Line> theirs, Readability readability, List<Option> themes, List<FieldError> errors) {

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	/** The lines of the poster. */
	public List<String> poster() {
		return this.form.lines("poster");
	}

	/** Where the form is sent. */
	public String address() {
		return this.place.list() + "/" + (this.place.fresh() ? "new" : this.form.text("code"));
	}

	/** Where what it said before stands. */
	public String history() {
		return "/triage/content/history/" + (this.campaign ? "campaign/" : "word/") + this.form.text("code");
	}

	/**
	 * Where a row is.
	 *
	 * @param list address of the list
	 * @param heading of the page
	 * @param title of the list
	 * @param fresh whether the row is new, and its code still open
	 * @param open whether anything can be changed
	 */
	record Place(String list, String heading, String title, boolean fresh, boolean open) {

	}

}
