package org.waymark.admission.staffentry;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.site.Choice;
import org.waymark.site.ErrorLink;
import org.waymark.site.questions.Interviews.Sheet;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template for entering a report.
 *
 * @param frame the page's frame
 * @param door code of the door whose questions are asked
 * @param who the callers of that door, in words
 * @param back where the form goes if another door is chosen
 * @param secret the secret by which a report that is sent twice is stored once
 * @param call how and when it came
 * @param asked the questions of the public form, with what was typed
 * @param errors the faults
 */
record StaffEntryPage(DeskFrame frame, String door, String who, String back, String secret, Call call, Sheet asked,
		List<ErrorLink> errors) {

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return this.errors.stream()
			.filter(error -> error.field().equals(field))
			.map(ErrorLink::text)
			.findFirst()
			.orElse(null);
	}

	@Override
	public String toString() {
		return "StaffEntryPage[hidden]";
	}

	/**
	 * The call or visit by which a report came.
	 *
	 * @param channels how it came, to choose from
	 * @param advice whether it is a call for advice, or null if it cannot be one
	 * @param date as typed
	 * @param time as typed
	 */
	public record Call(List<Choice> channels, @Nullable Boolean advice, String date, String time) {

	}

	/**
	 * The parameter of the page for choosing the door.
	 *
	 * @param frame the page's frame
	 * @param ways the doors, in the order of the public's start page
	 */
	public record Ways(DeskFrame frame, List<Way> ways) {

	}

	/**
	 * A door.
	 *
	 * @param href of the page with its questions
	 * @param text who comes in there
	 * @param hint when it fits
	 */
	public record Way(String href, String text, String hint) {

	}

	/**
	 * The parameter of the page after storing.
	 *
	 * @param frame the page's frame
	 * @param reference in two groups
	 * @param address of the report's page
	 * @param code with which the caller can come back
	 * @param advice whether it is a call for advice
	 */
	public record Taken(DeskFrame frame, String reference, String address, String code, boolean advice) {

		@Override
		public String toString() {
			return "Taken[hidden]";
		}

	}

}
