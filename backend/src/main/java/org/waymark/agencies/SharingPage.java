package org.waymark.agencies;

import java.util.List;

import org.waymark.agencies.RequestPage.Row;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template of the sharing log.
 *
 * @param frame the page's frame
 * @param requests newest first
 * @param further whether it is not the first page
 * @param older address of the page after it, or empty if there is none
 */
record SharingPage(DeskFrame frame, List<Row> requests, boolean further, String older) {

	@Override
	public String toString() {
		return "SharingPage[hidden]";
	}

}
