package org.waymark.knowledge;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * Changes that wait for a second person.
 *
 * @param frame the page's frame
 * @param rows a change each, the oldest first
 */
record WaitingPage(DeskFrame frame, List<Row> rows) {

	/**
	 * A change.
	 *
	 * @param item its address among items
	 * @param title what people call it
	 * @param author who proposed it, and when
	 */
	record Row(String item, String title, String author) {

	}

}
