package org.waymark.site.guidance;

import java.util.List;

import org.waymark.site.guidance.Finder.Listed;
import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;

/**
 * A list of pages of the library.
 *
 * @param frame around it; nothing that was typed is in its title, or on the page
 * @param said how many were found, in words; empty in a list that stands
 * @param listed the best first
 */
record FoundEntriesPage(Frame frame, String said, List<Listed> listed) {

	public FoundEntriesPage {
		listed = List.copyOf(listed);
	}

	public Messages text() {
		return this.frame.text();
	}

	@Override
	public String toString() {
		return "FoundEntriesPage[hidden]";
	}

}
