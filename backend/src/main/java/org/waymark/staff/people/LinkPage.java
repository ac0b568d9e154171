package org.waymark.staff.people;

import org.waymark.staff.DeskFrame;

/**
 * Shows a link that invites somebody, this once.
 *
 * @param frame what stands round it
 * @param link the whole address
 */
public record LinkPage(DeskFrame frame, String link) {

	@Override
	public String toString() {
		return "LinkPage[hidden]";
	}

}
