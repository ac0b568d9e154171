package org.waymark.site.form;

import org.waymark.site.arrival.BrowserTask;

/**
 * What a last page asks of the browser, as its form shows it.
 *
 * @param asked what is asked
 * @param chosen whether the person chose somebody else's check after they had read about
 * it
 * @param choose the address of the same page with that check
 */
public record Task(BrowserTask asked, boolean chosen, String choose) {

	/**
	 * Whether the page loads somebody else's check: then it shows nothing that anybody
	 * told us.
	 */
	public boolean loads() {
		return this.chosen && this.asked.outside() != null;
	}

}
