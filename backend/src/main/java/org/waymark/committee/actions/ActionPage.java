package org.waymark.committee.actions;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * One action of the committee.
 *
 * @param frame the page's frame
 * @param number by which everybody names it
 * @param title a few words
 * @param resolution what the committee resolved
 * @param facts the rest, line by line
 * @param links where to read on
 * @param closed whether members closed it
 * @param history the states that it had, the newest first
 */
record ActionPage(DeskFrame frame, int number, String title, String resolution, List<Fact> facts, List<Link> links,
		boolean closed, List<Past> history) {

	/** A line of facts. */
	record Fact(String key, String value) {

	}

	/** A way to read on. */
	record Link(String address, String text) {

	}

	/**
	 * A state that it had.
	 *
	 * @param when and by whom
	 */
	record Past(String when, String state, String done, String reason) {

	}

}
