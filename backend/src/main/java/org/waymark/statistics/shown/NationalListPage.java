package org.waymark.statistics.shown;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * The tables of a release, with the national figure beside each.
 *
 * @param frame the page's frame
 */
record NationalListPage(DeskFrame frame, List<Row> rows) {

	/**
	 * A table.
	 *
	 * @param value the figure as entered; empty where there is none
	 */
	record Row(String table, String title, String value, String source) {

	}

}
