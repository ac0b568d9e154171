package org.waymark.knowledge;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * A change that waits for a second person.
 *
 * @param frame the page's frame
 * @param item its address among items
 * @param title what people call it
 * @param number of the version that waits
 * @param author who proposed it, and when
 * @param why what they said of it; may be empty
 * @param changes the lines that differ
 * @param verdicts what the reader may answer; none where they may not
 * @param words as typed
 * @param errors what has to be put right
 */
record ProposedChangePage(DeskFrame frame, String item, String title, int number, String author, String why,
		List<TextChanges.Line> changes, List<Option> verdicts, String words, List<FieldError> errors) {

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

}
