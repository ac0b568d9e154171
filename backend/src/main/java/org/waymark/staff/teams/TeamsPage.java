package org.waymark.staff.teams;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * Who belongs to which team.
 *
 * @param frame what stands round it
 * @param names of the council's teams
 * @param rows those who work on reports
 * @param conflict whether what was just asked could not be done
 */
public record TeamsPage(DeskFrame frame, List<String> names, List<Row> rows, boolean conflict) {

	/**
	 * Somebody.
	 *
	 * @param id of their account
	 * @param name how they are called
	 * @param role in words
	 * @param team the name of theirs, or empty
	 * @param former the name of theirs where the council lists it no more
	 */
	public record Row(String id, String name, String role, String team, List<String> former) {

		@Override
		public String toString() {
			return "Row[hidden]";
		}

	}

}
