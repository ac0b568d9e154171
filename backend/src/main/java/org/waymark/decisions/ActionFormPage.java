package org.waymark.decisions;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.waymark.desk.Banner;
import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template of a form on the way to a decision.
 *
 * @param frame the page's frame
 * @param title its purpose
 * @param reference in two groups
 * @param back address of the page before
 * @param banner warnings, if an outsider may learn of the report by it; otherwise empty
 * @param about the present record about its subject
 * @param changed whether the report has changed since the form was opened
 * @param sending how it is sent; empty if there is nothing to do, and only the typed text
 * is shown
 * @param fields the fields
 * @param faults the faults
 */
public record ActionFormPage(DeskFrame frame, String title, String reference, String back, Optional<Banner> banner,
		List<Line> about, boolean changed, Optional<Sending> sending, List<Field> fields, List<FieldError> faults) {

	@Override
	public String toString() {
		return "FormPage[hidden]";
	}

	/**
	 * The way of a form to the desk.
	 *
	 * @param action where it is sent
	 * @param version counts the report's changes
	 * @param of id of the child or outcome that it is about, or empty
	 * @param words of the button
	 */
	public record Sending(String action, int version, String of, String words) {

	}

	/**
	 * Something on record.
	 *
	 * @param label what it is
	 * @param value what it says
	 */
	public record Line(String label, String value) {

		@Override
		public String toString() {
			return "Line[hidden]";
		}

	}

	/**
	 * One question.
	 *
	 * @param id of the field, and its name
	 * @param kind how it is answered: LINE, TEXT, ONE or SOME
	 * @param label its words
	 * @param hint more words, or null
	 * @param error what is wrong with the answer, or null
	 * @param value what was typed
	 * @param options what may be chosen
	 */
	public record Field(String id, String kind, String label, @Nullable String hint, @Nullable String error,
			String value, List<Option> options) {

		/** The answers, in words, for a form that can no longer be sent. */
		public String said() {
			return this.options.isEmpty() ? this.value
					: String.join(", ", this.options.stream().filter(Option::chosen).map(Option::label).toList());
		}

		@Override
		public String toString() {
			return "Field[hidden]";
		}

	}

}
