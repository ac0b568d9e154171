package org.waymark.directory.proposals;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.staff.DeskFrame;

/**
 * What a school proposes, beside what everybody sees.
 *
 * @param frame the page's frame
 * @param address of this page
 * @param urn number of the school
 * @param school its name
 * @param sent when and from which mailbox's link, in words
 * @param items what waits for a decision
 * @param decided what was decided, in words
 * @param open whether something is left to do
 * @param conflict why nothing was changed, in words; or empty
 * @param errors what has to be put right
 */
record LookedPage(DeskFrame frame, String address, int urn, String school, String sent, List<Row> items,
		List<String> decided, boolean open, String conflict, List<FieldError> errors) {

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	/** Whether all can be accepted with one button. */
	public boolean several() {
		return this.items.stream().filter(Row::fit).count() > 1;
	}

	@Override
	public String toString() {
		return "LookedPage[hidden]";
	}

	/**
	 * A thing that waits.
	 *
	 * @param code of it
	 * @param name in words
	 * @param changes field by field
	 * @param fit whether it can be accepted
	 * @param reason why it is refused, as typed
	 */
	public record Row(String code, String name, List<Field> changes, boolean fit, String reason) {

	}

	/**
	 * A field that would change.
	 */
	public record Field(String name, String was, String becomes) {

	}

}
