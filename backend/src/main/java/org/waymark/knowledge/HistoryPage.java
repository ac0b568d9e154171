package org.waymark.knowledge;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * The versions of an item, and a form that brings one back.
 *
 * @param frame the page's frame
 * @param item its address among items
 * @param title what people call it
 * @param state how it stands now, in words
 * @param past the versions, the newest first
 * @param undo those that can be brought back; none where nothing can be changed
 * @param seen number of the newest
 * @param why as typed
 * @param errors what has to be put right
 */
record HistoryPage(DeskFrame frame, String item, String title, String state, List<Past> past, List<Option> undo,
		int seen, String why, List<FieldError> errors) {

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	/** Where the item is changed. */
	public String address() {
		return "/triage/content/" + (this.item.startsWith("banner/") ? "banner" : this.item.replaceFirst("/", "s/"));
	}

	/**
	 * A version.
	 *
	 * @param said number, state, who and when
	 * @param why what its author said
	 * @param answer what a second person said; may be empty
	 * @param changes against the one before
	 */
	record Past(String said, String why, String answer, List<TextChanges.Line> changes) {

	}

}
