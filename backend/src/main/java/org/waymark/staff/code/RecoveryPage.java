package org.waymark.staff.code;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * Shows somebody their recovery codes, this once.
 *
 * @param frame what stands round it
 * @param codes in fours
 * @param onward where to go then
 */
public record RecoveryPage(DeskFrame frame, List<String> codes, String onward) {

	@Override
	public String toString() {
		return "RecoveryPage[hidden]";
	}

}
