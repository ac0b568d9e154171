package org.waymark.staff.people;

import java.util.List;

import org.waymark.staff.DeskFrame;
import org.waymark.staff.training.Figure;

/**
 * Everybody with an account.
 *
 * @param frame the page's frame
 * @param figures how many are trained
 * @param renewing partners who end soon, or for whom nobody stands
 * @param here all others who may come in
 * @param gone those who left within 90 days
 * @param conflict whether the last request could not be done
 */
record PeoplePage(DeskFrame frame, List<Figure> figures, List<Row> renewing, List<Row> here, List<Row> gone,
		boolean conflict) {

	/**
	 * One person.
	 *
	 * @param id of their account
	 * @param name their name
	 * @param about role, name to sign in with, and how long, in words
	 */
	public record Row(String id, String name, List<String> about) {

		@Override
		public String toString() {
			return "Row[hidden]";
		}

	}

}
