package org.waymark.linking.earlier;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template about earlier reports.
 *
 * @param frame the page's frame
 * @param reference in two groups
 * @param address of the report's page
 * @param version counts the report's changes
 * @param open whether the reader owns the report and it is open
 * @param changed whether it has changed since the form was opened
 * @param parts the reports that it is linked with
 * @param undo the one whose link is being undone, if any
 * @param form the link as typed
 * @param faults the faults
 */
public record EarlierPage(DeskFrame frame, String reference, String address, int version, boolean open, boolean changed,
		List<Part> parts, Optional<Part> undo, Form form, List<FieldError> faults) {

	/** The fault of a field, or null. */
	public @Nullable String fault(String field) {
		return FieldError.at(field, this.faults);
	}

	@Override
	public String toString() {
		return "EarlierPage[hidden]";
	}

	/**
	 * A link, or the undoing of one, as it is typed.
	 *
	 * @param other reference to link
	 * @param alike what the two may share
	 * @param why the reason
	 * @param lost the typed text about a link that is undone already, or empty
	 */
	public record Form(String other, List<Option> alike, String why, String lost) {

		@Override
		public String toString() {
			return "Form[hidden]";
		}

	}

	/**
	 * A report that this one is linked with.
	 *
	 * @param link id of the link
	 * @param reference in two groups
	 * @param address of its page
	 * @param received when it came, and whether that was after this one
	 * @param rating how it was rated, in words
	 * @param colour what those words are shown on, or empty
	 * @param state whether it is closed, in words
	 * @param alike what the two share, in words
	 * @param by who linked the two, and when
	 * @param why in their words
	 */
	public record Part(String link, String reference, String address, String received, String rating, String colour,
			String state, String alike, String by, String why) {

		@Override
		public String toString() {
			return "Part[hidden]";
		}

	}

}
