package org.waymark.site.followup;

import org.waymark.site.page.Frame;

/**
 * A page that hands a person's words back to them.
 *
 * @param frame around it
 * @param lead why, a key of the wording
 * @param of the report that they belong to, under lock
 * @param name of their form, by which they are kept once
 * @param words as typed
 * @param again whether they can be sent again from here
 */
record WordsPage(Frame frame, String lead, String of, String name, String words, boolean again) {

	WordsPage(Frame frame, String lead, FurtherMessage more, boolean again) {
		this(frame, lead, more.of(), more.name(), more.words(), again);
	}

	@Override
	public String toString() {
		return "WordsPage[hidden]";
	}

}
