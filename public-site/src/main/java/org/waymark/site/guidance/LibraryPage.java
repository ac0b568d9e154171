package org.waymark.site.guidance;

import java.util.List;

import org.waymark.site.campaigns.Campaign;
import org.waymark.site.guidance.Catalogue.Shelfmark;
import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;

/**
 * The door of the library.
 *
 * @param frame around it
 * @param audiences ways in by who somebody is
 * @param themes ways in by what it is about
 * @param campaigns of the day
 */
record LibraryPage(Frame frame, List<Shelfmark> audiences, List<Shelfmark> themes, List<Campaign> campaigns) {

	public LibraryPage {
		audiences = List.copyOf(audiences);
		themes = List.copyOf(themes);
		campaigns = List.copyOf(campaigns);
	}

	public Messages text() {
		return this.frame.text();
	}

}
