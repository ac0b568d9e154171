package org.waymark.committee.route;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * Whether the route is clear.
 *
 * @param frame the page's frame
 * @param quarter which is shown, in words
 * @param quarters addresses of those that can be shown, with their words
 * @param doors how far people come
 * @param faults what had to be put right, the most frequent first, in words
 * @param ease what people said at the end, in words
 * @param walks who tried it
 */
record RouteWalkedPage(DeskFrame frame, String quarter, List<Link> quarters, List<DoorRow> doors, List<String> faults,
		List<String> ease, List<WalkRow> walks) {

	/** A quarter that can be shown. */
	record Link(String code, String words) {

	}

	/** A door in words, with its pages. */
	record DoorRow(String name, List<Step> steps) {

	}

	/**
	 * A page of the journey.
	 *
	 * @param reached how often it was shown
	 * @param length of its bar, of a thousand
	 * @param refused how often an answer had to be put right
	 * @param left how often a person left from it by the exit
	 */
	record Step(String name, int reached, int length, int refused, int left) {

	}

	/** An entry of the log in words. */
	record WalkRow(String id, String day, String way, String tried, String happened, String found, String action,
			boolean removed) {

	}

}
