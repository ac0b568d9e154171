package org.waymark.staff.secondfactor;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * Shows a person their recovery codes, this once.
 *
 * @param frame the page's frame
 * @param codes in fours
 * @param onward where to go then
 */
record RecoveryPage(DeskFrame frame, List<String> codes, String onward) {

	@Override
	public String toString() {
		return "RecoveryPage[hidden]";
	}

}
