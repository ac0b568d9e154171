package org.waymark.retention;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * How long one report is kept.
 *
 * @param frame the page's frame
 * @param reference in two groups
 * @param address of the report's page
 * @param state how it stands, in words
 * @param suggested the suggested rule, in words; empty if there is none
 * @param options the rules; empty if the reader cannot choose now
 * @param why as typed
 * @param past what was confirmed, the newest first
 * @param conflict whether somebody else was first
 * @param errors the faults
 */
record KeepingPage(DeskFrame frame, String reference, String address, String state, String suggested,
		List<Option> options, String why, List<Past> past, boolean conflict, List<FieldError> errors) {

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	@Override
	public String toString() {
		return "KeepingPage[hidden]";
	}

	/** What was confirmed once. */
	record Past(String at, String what, String by, String why) {

		@Override
		public String toString() {
			return "Past[hidden]";
		}

	}

}
