package org.waymark.retention.erasure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * One list of reports to erase.
 *
 * @param frame the page's frame
 * @param row the list in words
 * @param reports what is on it
 * @param answers what the reader may answer; empty if nothing
 * @param conflict whether somebody else was first
 * @param errors the faults
 */
record ErasurePage(DeskFrame frame, Row row, List<Line> reports, List<Option> answers, boolean conflict,
		List<FieldError> errors) {

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	@Override
	public String toString() {
		return "ErasurePage[hidden]";
	}

	/**
	 * A list among others.
	 *
	 * @param listed when and by whom
	 * @param state how it stands, by whom
	 */
	record Row(String id, boolean rehearsal, String listed, String state) {

	}

	/**
	 * A report of a list.
	 *
	 * @param reference empty if it is gone or hidden
	 * @param name of the report, in words
	 * @param copies which agencies have copies, or empty
	 */
	record Line(String reference, String name, String rule, String due, String copies, String state) {

	}

	/**
	 * The lists.
	 *
	 * @param frame the page's frame
	 * @param form random name of the form
	 * @param figure how many were erased, by rule
	 */
	record Listed(DeskFrame frame, String form, List<Row> rows, List<String> figure, List<Option> kinds,
			List<FieldError> errors) {

		/** The fault of a field, or null. */
		public @Nullable String error(String field) {
			return FieldError.at(field, this.errors);
		}

	}

}
