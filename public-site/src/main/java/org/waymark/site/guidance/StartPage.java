package org.waymark.site.guidance;

import java.util.List;

import org.waymark.site.campaigns.Campaign;
import org.waymark.site.guidance.Finder.Listed;
import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;
import org.waymark.site.page.OpeningHours;

/**
 * A page that leads to the questions.
 *
 * @param frame around it
 * @param readings pages to read first, at their neutral addresses
 * @param campaigns of the day
 */
record StartPage(Frame frame, List<Listed> readings, List<Campaign> campaigns) {

	public StartPage {
		readings = List.copyOf(readings);
		campaigns = List.copyOf(campaigns);
	}

	public Messages text() {
		return this.frame.text();
	}

	/** When the hub is open, in words. */
	public String hours() {
		return OpeningHours.inWords(this.frame.council().hours());
	}

}
