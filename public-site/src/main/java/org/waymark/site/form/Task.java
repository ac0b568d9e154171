package org.waymark.site.form;

import org.waymark.site.arrival.BrowserTask;

/**
 * A check that a last page asks of the browser, as its form shows it.
 *
 * @param asked the check
 * @param chosen whether the person read about a third party's check and chose it
 * @param choose the address of the same page with that check
 */
public record Task(BrowserTask asked, boolean chosen, String choose) {

	/**
	 * Whether the page loads a third party's check: then it shows nothing that anybody
	 * told us.
	 */
	public boolean loads() {
		return this.chosen && this.asked.outside() != null;
	}

}
