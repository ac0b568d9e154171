package org.waymark.knowledge.pages;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * Every page of the library with what is due.
 *
 * @param frame the page's frame
 * @param closed why nothing can be changed; empty where it can
 * @param due how many are overdue, in words
 * @param rows a page each, the most overdue first
 */
record EntryListPage(DeskFrame frame, String closed, String due, List<Row> rows) {

	/**
	 * A page in words.
	 *
	 * @param address of its form
	 * @param edition and whether editors changed it
	 * @param checked by whom and when
	 * @param next when it has to be checked again
	 * @param overdue whether that day has passed
	 * @param readWith the people it was read with
	 */
	record Row(String address, String title, String edition, String checked, String next, boolean overdue,
			String readWith) {

	}

}
