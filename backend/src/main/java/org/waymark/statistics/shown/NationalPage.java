package org.waymark.statistics.shown;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.staff.DeskFrame;

/**
 * Where an analyst enters a national figure.
 *
 * @param frame the page's frame
 * @param table name of the table beside which it stands
 * @param title that table in words
 * @param conflict whether somebody else changed it since
 * @param errors what has to be put right
 */
record NationalPage(DeskFrame frame, String table, String title, boolean conflict, NationalForm form,
		List<FieldError> errors) {

	/** The fault of a field, or null. */
	@Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

}
