package org.waymark.site.campaigns;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;

/**
 * A campaign as it will look, or the list of posters.
 *
 * @param frame around it
 * @param campaign the one to be looked at, or null in the list
 * @param all of the list
 */
record CampaignPage(Frame frame, @Nullable Campaign campaign, List<Campaign> all) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

	public CampaignPage {
		all = List.copyOf(all);
	}

	public Messages text() {
		return this.frame.text();
	}

	/** From when to when, in words; empty for a poster without days. */
	public String days(Campaign shown) {
		if (shown.from() == null || shown.to() == null) {
			return text().text("campaign.always");
		}
		return shown.from().equals(shown.to()) ? text().text("campaign.day", DAY.format(shown.from()))
				: text().text("campaign.days", DAY.format(shown.from()), DAY.format(shown.to()));
	}

}
