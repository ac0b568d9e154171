package org.waymark.decisions;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template about routes.
 *
 * @param frame the page's frame
 * @param rows the table, in the order in which it is read
 */
record RoutesPage(DeskFrame frame, List<Row> rows) {

	/**
	 * A line of the table.
	 *
	 * @param when what it is about, how old the youngest is, whose behaviour, where
	 * @param to what it suggests
	 * @param why its reason
	 */
	public record Row(List<String> when, List<String> to, String why) {

	}

}
