package org.waymark.directory.imports;

import java.util.List;

import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * What an import would change, for an editor to accept.
 *
 * @param frame the page's frame
 * @param id of the import
 * @param facts about the files, in words
 * @param warnings what somebody should know
 * @param kinds changes that wait, by kind
 * @param decided changes that somebody decided
 * @param undoable whether it can be undone
 * @param conflict what could not be done, or empty
 * @param error what is missing in the form, or empty
 */
record ChangesPage(DeskFrame frame, String id, List<Fact> facts, List<String> warnings, List<KindOfChange> kinds,
		List<Decided> decided, boolean undoable, String conflict, String error) {

	/** The address of the page. */
	public String address() {
		return "/triage/schools/register/" + this.id;
	}

	/**
	 * Changes of one kind that wait.
	 *
	 * @param code of the kind
	 * @param name in words
	 * @param changes each with its place as the code
	 * @param all the words of the button that accepts them all
	 */
	public record KindOfChange(String code, String name, List<Option> changes, String all) {

	}

	/**
	 * A change that somebody decided.
	 *
	 * @param what it is
	 * @param state what became of it
	 */
	public record Decided(String what, String state) {

	}

	/**
	 * A fact about the files.
	 */
	public record Fact(String name, String value) {

	}

}
