package org.waymark.statistics.inside;

import java.util.List;

import org.waymark.site.figures.Chart;
import org.waymark.staff.DeskFrame;

/**
 * The true figures of a quarter and of the four before it.
 *
 * @param frame the page's frame
 * @param quarter its code
 * @param title the quarter in words
 * @param others the quarters before, to look at
 * @param families what the committee asked to be told, side by side
 * @param hub what the hub is asked for
 * @param sources where the entered figures of the quarter come from
 * @param funnel how far the reports of the quarter came
 */
record DashboardPage(DeskFrame frame, String quarter, String title, List<Other> others, List<Table> families,
		List<Table> hub, List<String> sources, Chart funnel) {

	/** Another quarter. */
	record Other(String code, String title) {

	}

	/**
	 * A table.
	 *
	 * @param definition what is counted, and what to mind
	 */
	record Table(String id, String caption, String definition, List<String> heads, List<Row> rows) {

	}

	/** A row. */
	record Row(String name, List<String> cells) {

	}

}
