package org.waymark.administration.deadlines;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template about deadlines on closed days.
 *
 * @param frame the page's frame
 * @param rows the deadlines, the first to come first
 * @param more whether there are others
 */
record DeadlinesPage(DeskFrame frame, List<Row> rows, boolean more) {

	/**
	 * One deadline.
	 *
	 * @param reference in two groups
	 * @param address of the report's page
	 * @param clock which clock it is, in words
	 * @param due when
	 * @param machine the same as an ISO 8601 instant
	 * @param owner who has the report, in words
	 */
	public record Row(String reference, String address, String clock, String due, String machine, String owner) {

	}

}
