package org.waymark.statistics.shown;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * A release.
 *
 * @param frame the page's frame
 * @param code of its quarter
 * @param title its quarter in words
 * @param draft whether it waits for a second person
 * @param made when it was frozen, for the form
 * @param mine whether the reader made it
 * @param said what became of the last act, or empty
 * @param tables with their charts
 */
record ReleasePage(DeskFrame frame, String code, String title, boolean draft, String made, boolean mine, String said,
		List<Shown> tables) {

	/**
	 * A table of a release.
	 *
	 * @param heads of the columns
	 * @param hidden what to say of hidden numbers; empty where there is none
	 */
	record Shown(String id, String caption, List<String> heads, List<Row> rows, String hidden, BarChart chart) {

	}

	/** A row: its name, and its cells in words. */
	record Row(String name, List<String> cells) {

	}

}
