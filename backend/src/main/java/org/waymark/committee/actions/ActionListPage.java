package org.waymark.committee.actions;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * What the committee asked for, on one page.
 *
 * @param frame the page's frame
 * @param day on which it was written, in words
 * @param counts how many stand how, in words
 * @param meeting the next meeting and by when an update is due, in words
 * @param rows an action each
 * @param questions what members might ask next
 */
record ActionListPage(DeskFrame frame, String day, List<String> counts, List<String> meeting, List<Row> rows,
		List<String> questions) {

	/**
	 * An action in words.
	 *
	 * @param since what was done, in short
	 * @param changed the day of the last word on it
	 * @param fresh whether that is since the last meeting
	 * @param late what is late; may be empty
	 */
	record Row(int number, String title, String state, String since, String changed, boolean fresh, String late) {

	}

}
