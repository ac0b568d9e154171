package org.waymark.directory.unfound;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * Policies that somebody could not find.
 *
 * @param frame the page's frame
 * @param rows by the name of the school
 * @param conflict what somebody else did meanwhile, in words; empty when nothing
 */
record UnfoundListPage(DeskFrame frame, List<Row> rows, String conflict) {

	/**
	 * One of them.
	 *
	 * @param urn number of the school
	 * @param school its name
	 * @param kind code of the policy
	 * @param policy its name
	 * @param state what is known of it, in words
	 * @param week in which it was told first, in words
	 */
	public record Row(int urn, String school, String kind, String policy, String state, String week) {

	}

}
