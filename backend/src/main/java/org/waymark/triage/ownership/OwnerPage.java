package org.waymark.triage.ownership;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template about a report's owner.
 *
 * @param frame the page's frame
 * @param reference in two groups
 * @param address of the report's page
 * @param hold its ownership now
 * @param conflict the change made meanwhile; empty if there is none
 * @param typed the text typed before, kept
 * @param faults the faults
 * @param colleagues the people to whom it may be handed
 */
record OwnerPage(DeskFrame frame, String reference, String address, Standing hold, Optional<Conflict> conflict,
		Kept typed, List<FieldError> faults, List<Option> colleagues) {

	/** The fault of a field, or null. */
	public @Nullable String fault(String field) {
		return FieldError.at(field, this.faults);
	}

	@Override
	public String toString() {
		return "OwnerPage[hidden]";
	}

	/**
	 * The ownership, in words.
	 *
	 * @param version counts the report's changes
	 * @param owner id of its owner, or empty
	 * @param words its owner, in words
	 * @param closed whether the report is closed
	 * @param out whether a person has it for the night
	 * @param free whether it has no owner
	 * @param mine whether the reader owns it
	 */
	public record Standing(int version, String owner, String words, boolean closed, boolean out, boolean free,
			boolean mine) {

	}

	/**
	 * Two versions that do not agree.
	 *
	 * @param before who had it when the form was opened
	 * @param now who has it now
	 */
	public record Conflict(String before, String now) {

	}

	/**
	 * The typed text.
	 *
	 * @param note for the next person
	 * @param reason for taking over
	 * @param homeless typed text that no longer has a field on this page
	 */
	public record Kept(String note, String reason, String homeless) {

		@Override
		public String toString() {
			return "Kept[hidden]";
		}

	}

}
