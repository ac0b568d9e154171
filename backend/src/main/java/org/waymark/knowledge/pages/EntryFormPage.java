package org.waymark.knowledge.pages;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.knowledge.TextChanges;
import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * A page of the library to be changed.
 *
 * @param frame the page's frame
 * @param form as typed
 * @param choices what may be chosen
 * @param note what stands above the form: how the page stands; may be empty
 * @param theirs what somebody else kept meanwhile, against what was typed
 * @param look how it would look, if it can be shown
 * @param errors what has to be put right
 */
record EntryFormPage(DeskFrame frame, EntryForm form, Choices choices, String note, List<TextChanges.Line> theirs,
		@Nullable Look look, List<FieldError> errors) {

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	/** Where the form is sent. */
	public String address() {
		return fresh() ? "/triage/content/new" : "/triage/content/pages/" + this.form.text("name");
	}

	/** Whether the page is a new one. */
	public boolean fresh() {
		return this.choices.fresh();
	}

	/**
	 * What may be chosen.
	 *
	 * @param fresh whether the page is new, and its address still open
	 * @param open whether anything can be changed
	 */
	record Choices(boolean fresh, boolean open, List<Option> audience, List<Option> themes, List<Option> layouts) {

	}

	/**
	 * How it would look.
	 *
	 * @param html from our own renderer, which lets no HTML of the text through
	 * @param grade how hard it is to read, in words
	 * @param longest sentences that are too long
	 */
	record Look(String html, String grade, List<String> longest) {

	}

}
