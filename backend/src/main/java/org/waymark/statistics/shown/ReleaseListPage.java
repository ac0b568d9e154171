package org.waymark.statistics.shown;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * All releases, and the quarter that comes next.
 *
 * @param frame the page's frame
 * @param ripe code of the quarter that can be frozen; empty where it has a release
 * @param title that quarter in words
 * @param said what became of the last act, or empty
 * @param rows the newest first
 */
record ReleaseListPage(DeskFrame frame, String ripe, String title, String said, List<Row> rows) {

	/** A release in words. */
	record Row(String code, String title, String state) {

	}

}
