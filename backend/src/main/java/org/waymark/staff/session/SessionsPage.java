package org.waymark.staff.session;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * The reader's own open sessions.
 *
 * @param frame the page's frame
 * @param rows one for each
 */
record SessionsPage(DeskFrame frame, List<Row> rows) {

	/**
	 * An open session.
	 *
	 * @param id names it
	 * @param begun when it began, in words
	 * @param seen when it was last used, in words
	 * @param own whether it is the one that shows this page
	 */
	public record Row(String id, String begun, String seen, boolean own) {

	}

}
