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
	 * @param when what it asks for of each fact that it names
	 * @param to what it suggests; nothing where it says that nothing is suggested
	 * @param why its reason
	 * @param otherwise whether it is taken only where no line before it is
	 */
	public record Row(List<String> when, List<String> to, String why, boolean otherwise) {

	}

}
