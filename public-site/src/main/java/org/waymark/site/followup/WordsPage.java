package org.waymark.site.followup;

import java.util.List;

import org.waymark.site.Choice;
import org.waymark.site.page.Frame;

/**
 * A page that hands a person's words back to them.
 *
 * @param frame around it
 * @param lead why, a key of the wording
 * @param of the report that they belong to, under lock
 * @param name of their form, by which they are kept once
 * @param words as typed
 * @param dangers answers to "is somebody in danger now?"; empty where the words cannot be
 * sent again from here
 */
record WordsPage(Frame frame, String lead, String of, String name, String words, List<Choice> dangers) {

	public WordsPage {
		dangers = List.copyOf(dangers);
	}

	WordsPage(Frame frame, String lead, FurtherMessage more, List<Choice> dangers) {
		this(frame, lead, more.of(), more.name(), more.words(), dangers);
	}

	@Override
	public String toString() {
		return "WordsPage[hidden]";
	}

}
