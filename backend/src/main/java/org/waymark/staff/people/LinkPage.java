package org.waymark.staff.people;

import org.waymark.staff.DeskFrame;

/**
 * Shows the link of an invitation, this once.
 *
 * @param frame the page's frame
 * @param link the whole address
 */
record LinkPage(DeskFrame frame, String link) {

	@Override
	public String toString() {
		return "LinkPage[hidden]";
	}

}
