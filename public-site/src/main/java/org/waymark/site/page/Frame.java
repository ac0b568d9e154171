package org.waymark.site.page;

import java.time.ZonedDateTime;
import java.util.List;

import org.waymark.site.Assets;
import org.waymark.site.CouncilProfile;
import org.waymark.site.CouncilProfile.Contact;
import org.waymark.site.arrival.PageMarks;

/**
 * What surrounds every page.
 *
 * @param title what the page is, said neutrally: it ends in the browser's history
 * @param error whether the page shows errors
 * @param council whose service it is
 * @param now when the page is made, Europe/London
 * @param help numbers that may be shown today, the emergency number first
 * @param text the wording
 * @param assets styles and scripts
 * @param marks marks for forms
 */
public record Frame(String title, boolean error, CouncilProfile council, ZonedDateTime now, List<Contact> help,
		Messages text, Assets assets, PageMarks marks) {

	public Frame {
		help = List.copyOf(help);
	}

	/** The same frame around a page that shows errors. */
	public Frame withError(boolean shown) {
		return new Frame(this.title, shown, this.council, this.now, this.help, this.text, this.assets, this.marks);
	}

	/** Whether a contact may be shown as one that answers. */
	public boolean live(Contact contact) {
		return contact.live(this.now.toLocalDate());
	}

	/** A mark for a form of this page, made when it is asked for. */
	public String mark() {
		return this.marks.fresh();
	}

	/** What the browser shows and remembers as the page's title. */
	public String fullTitle() {
		String full = String.join(" – ", this.title, this.text.text("site.service"), this.council.name());
		return this.error ? this.text.text("site.error-title", full) : full;
	}

}
