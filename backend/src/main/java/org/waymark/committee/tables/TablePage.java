package org.waymark.committee.tables;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.staff.DeskFrame;

/**
 * A table that is taken into a register: typed, then looked at, then kept.
 *
 * @param frame the page's frame
 * @param register address of the register
 * @param title what is taken in, in words
 * @param back the register, in words
 * @param hint what a table needs, in words
 * @param table as typed
 * @param columns names that it may have
 * @param fresh rows that would be added
 * @param known rows that are there, and would stay as they are
 * @param errors what has to be put right
 */
record TablePage(DeskFrame frame, String register, String title, String back, String hint, String table,
		List<String> columns, List<String> fresh, List<String> known, List<FieldError> errors) {

	/** Whether it was read and can be kept. */
	public boolean looked() {
		return this.errors.isEmpty() && !(this.fresh.isEmpty() && this.known.isEmpty());
	}

	/** What is wrong with it, or null. */
	public @Nullable String error() {
		return FieldError.at("table", this.errors);
	}

	@Override
	public String toString() {
		return "TablePage[hidden]";
	}

}
