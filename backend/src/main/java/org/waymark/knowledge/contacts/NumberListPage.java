package org.waymark.knowledge.contacts;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * Every contact with what is due.
 *
 * @param frame the page's frame
 * @param closed why nothing can be changed; empty where it can
 * @param rows a contact each, the most urgent first
 */
record NumberListPage(DeskFrame frame, String closed, List<Row> rows) {

	/**
	 * A contact in words.
	 *
	 * @param address of its form
	 * @param reach its number, and other ways
	 * @param state whether the public sees it
	 * @param colour of the state
	 * @param checked by whom and when
	 * @param next when it has to be checked again
	 */
	record Row(String address, String name, String reach, String state, String colour, String checked, String next) {

	}

}
