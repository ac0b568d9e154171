package org.waymark.site.guidance;

import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;
import org.waymark.site.page.OpeningHours;

/**
 * A page that leads to the questions.
 *
 * @param frame around it
 */
record StartPage(Frame frame) {

	public Messages text() {
		return this.frame.text();
	}

	/** When the hub is open, in words. */
	public String hours() {
		return OpeningHours.inWords(this.frame.council().hours());
	}

}
