package org.waymark.triage.ownership;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.waymark.staff.DeskFrame;

/**
 * What the template about who has a report needs.
 *
 * @param frame what stands round it
 * @param reference in two groups
 * @param address of the report's page
 * @param hold who has it now
 * @param conflict what changed meanwhile; empty where nothing did
 * @param typed what was typed before, kept
 * @param faults what has to be put right
 * @param colleagues to whom it may be handed
 */
public record OwnerPage(DeskFrame frame, String reference, String address, Standing hold, Optional<Conflict> conflict,
		Kept typed, List<Said> faults, List<Option> colleagues) {

	/** What is wrong with a field, or null. */
	public @Nullable String fault(String field) {
		return this.faults.stream().filter(said -> said.field().equals(field)).map(Said::text).findFirst().orElse(null);
	}

	@Override
	public String toString() {
		return "OwnerPage[hidden]";
	}

	/**
	 * Who has it.
	 *
	 * @param version counts the report's changes
	 * @param owner id of who has it, or empty
	 * @param words who has it, in words
	 * @param closed whether the report is closed
	 * @param out whether somebody has it for the night
	 * @param free whether nobody has it
	 * @param mine whether the reader has it
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
	 * What was typed.
	 *
	 * @param to whom to hand it, an id or empty
	 * @param note for the next person
	 * @param reason for taking over
	 * @param homeless what was written and has no field on this page any more
	 */
	public record Kept(String to, String note, String reason, String homeless) {

		@Override
		public String toString() {
			return "Kept[hidden]";
		}

	}

	/**
	 * A fault in words.
	 *
	 * @param field id of the field
	 * @param text what is wrong and how to put it right
	 */
	public record Said(String field, String text) {

	}

	/**
	 * A colleague to choose.
	 *
	 * @param id their account
	 * @param name how they are called
	 */
	public record Option(String id, String name) {

	}

}
