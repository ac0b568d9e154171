package org.waymark.site.campaigns;

import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;

/**
 * A poster to print.
 *
 * @param frame around it
 * @param campaign what it says
 * @param address the first page of the service, as people type it
 * @param code the same for a camera
 */
record PosterPage(Frame frame, Campaign campaign, String address, PosterCode code) {

	public Messages text() {
		return this.frame.text();
	}

}
