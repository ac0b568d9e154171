package org.waymark.knowledge;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * Changes that wait for a second person.
 *
 * @param frame the page's frame
 * @param rows a change each, the oldest first
 * @param became what became of one that the reader answered too late; may be empty
 * @param words what they wrote of it; may be empty
 */
record WaitingPage(DeskFrame frame, List<Row> rows, String became, String words) {

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
