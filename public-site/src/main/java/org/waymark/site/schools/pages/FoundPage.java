package org.waymark.site.schools.pages;

import java.util.List;

import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;

/**
 * What a search found.
 *
 * @param frame around it; nothing that was typed is in its title
 * @param invented whether the schools are invented
 * @param typed what was typed, to be changed
 * @param said how many were found, in words
 * @param rows the best first
 */
record FoundPage(Frame frame, boolean invented, String typed, String said, List<SchoolRow> rows) {

	public FoundPage {
		rows = List.copyOf(rows);
	}

	public Messages text() {
		return this.frame.text();
	}

	@Override
	public String toString() {
		return "FoundPage[hidden]";
	}

}
