package org.waymark.retention;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * How long reports are kept, for everybody at the desk.
 *
 * @param frame the page's frame
 * @param example whether no council has decided that
 * @param rows a rule each
 */
record SchedulePage(DeskFrame frame, boolean example, List<Row> rows) {

	/**
	 * A rule in words.
	 *
	 * @param after the outcomes after which it is suggested
	 * @param late whether it should have been reviewed by now
	 */
	record Row(String title, String kept, String after, String reason, String source, String review, boolean late) {

	}

}
