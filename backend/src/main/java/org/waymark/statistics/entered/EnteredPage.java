package org.waymark.statistics.entered;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.staff.DeskFrame;

/**
 * Where an analyst enters the figures of a quarter.
 *
 * @param frame the page's frame
 * @param quarter its code
 * @param title the quarter in words
 * @param version as it is shown
 * @param conflict whether somebody else changed it since
 * @param lines the figures, in their order
 * @param errors what has to be put right
 */
record EnteredPage(DeskFrame frame, String quarter, String title, String version, boolean conflict, List<Line> lines,
		List<FieldError> errors) {

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	/** A figure as typed, with its name. */
	record Line(String code, String name, String number, String source, String day) {

		@Override
		public String toString() {
			return "Line[hidden]";
		}

	}

}
