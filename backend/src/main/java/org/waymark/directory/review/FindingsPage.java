package org.waymark.directory.review;

import java.util.List;
import java.util.UUID;

import org.waymark.staff.DeskFrame;

/**
 * Every no that waits for somebody.
 *
 * @param frame the page's frame
 * @param second those that wait for a second person, the longest first
 * @param told those of which the school has heard
 */
record FindingsPage(DeskFrame frame, List<Row> second, List<Row> told) {

	/**
	 * A no.
	 *
	 * @param owner the school or trust
	 * @param what the kind of policy and the question
	 * @param when who may look at it, or when it becomes public
	 */
	record Row(UUID id, String owner, String what, String when) {

	}

}
