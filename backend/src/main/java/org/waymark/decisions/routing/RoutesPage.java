package org.waymark.decisions.routing;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * What the template about routes needs.
 *
 * @param frame what stands round it
 * @param rows the table, in the order in which it is read
 */
public record RoutesPage(DeskFrame frame, List<Row> rows) {

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
