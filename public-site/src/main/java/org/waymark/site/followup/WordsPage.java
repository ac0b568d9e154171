package org.waymark.site.followup;

import org.waymark.site.page.Frame;

/**
 * A page that hands somebody's words back to them.
 *
 * @param frame around it
 * @param lead why, a key of the wording
 * @param name under which they are kept once
 * @param words as typed
 * @param again whether they can be sent again from here
 */
public record WordsPage(Frame frame, String lead, String name, String words, boolean again) {

	@Override
	public String toString() {
		return "WordsPage[hidden]";
	}

}
