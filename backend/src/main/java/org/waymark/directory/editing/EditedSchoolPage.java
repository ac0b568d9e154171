package org.waymark.directory.editing;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * A school, for an editor.
 *
 * @param frame the page's frame
 * @param urn its number
 * @param name as registered
 * @param facts of the register, which nobody types here
 * @param policies what is known of each kind
 * @param contact whom to talk to, in words
 * @param trust the page of the trust that runs it; empty if none does
 * @param successors open schools that replaced it and could have its policies
 * @param note why nothing was moved; or empty
 */
record EditedSchoolPage(DeskFrame frame, int urn, String name, List<Fact> facts, List<Policy> policies,
		List<Fact> contact, String trust, List<Successor> successors, String note) {

	/** The address of the page. */
	public String address() {
		return "/triage/schools/" + this.urn;
	}

	/**
	 * Something that is known.
	 */
	public record Fact(String name, String value) {

	}

	/**
	 * A school that replaced it.
	 */
	public record Successor(int urn, String name) {

	}

	/**
	 * A policy.
	 *
	 * @param kind code of the kind
	 * @param name of the kind
	 * @param state in words
	 */
	public record Policy(String kind, String name, String state) {

	}

	@Override
	public String toString() {
		return "EditedSchoolPage[hidden]";
	}

}
