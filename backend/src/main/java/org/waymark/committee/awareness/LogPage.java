package org.waymark.committee.awareness;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * The awareness log of a year.
 *
 * @param frame the page's frame
 * @param year which
 * @param years that can be looked at
 * @param themes what was done by theme, in one order
 * @param total what was done, each activity once, in words
 * @param rows the activities, the newest first
 * @param campaigns those that began and are not logged
 */
record LogPage(DeskFrame frame, int year, List<Integer> years, List<Bar> themes, String total, List<Row> rows,
		List<Campaigned> campaigns) {

	/**
	 * A campaign that can be logged.
	 *
	 * @param day its first
	 */
	record Campaigned(String code, String name, String day) {

	}

	/**
	 * A theme with its two bars. Lengths are per mille of the longest.
	 *
	 * @param people reached, as far as somebody counted
	 */
	record Bar(String theme, int activities, int activityLength, int people, int peopleLength) {

	}

	/**
	 * An activity in words.
	 *
	 * @param removed whether it is not counted
	 */
	record Row(String id, String day, String title, String themes, String audience, String people, boolean removed) {

	}

}
