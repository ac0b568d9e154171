package org.waymark.staff.teams;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * The members of each team.
 *
 * @param frame the page's frame
 * @param names of the council's teams
 * @param rows those who work on reports
 * @param conflict whether the last request could not be done
 */
record TeamsPage(DeskFrame frame, List<String> names, List<Row> rows, boolean conflict) {

	/**
	 * One person.
	 *
	 * @param id of their account
	 * @param name their name
	 * @param role in words
	 * @param team its name, or empty
	 * @param former its name if the council no longer lists it
	 */
	public record Row(String id, String name, String role, String team, List<String> former) {

		@Override
		public String toString() {
			return "Row[hidden]";
		}

	}

}
