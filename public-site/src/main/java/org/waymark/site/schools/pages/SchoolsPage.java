package org.waymark.site.schools.pages;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;

/**
 * The page with the one box, and the ways to all schools.
 *
 * @param frame around it
 * @param invented whether the schools are invented
 * @param published whether there is anything to search
 * @param phases links to lists
 * @param letters links to lists
 * @param registered the day of the national register in words, or null
 * @param figures whether there is a page of figures
 */
record SchoolsPage(Frame frame, boolean invented, boolean published, List<Link> phases, List<Link> letters,
		@Nullable String registered, boolean figures) {

	public SchoolsPage {
		phases = List.copyOf(phases);
		letters = List.copyOf(letters);
	}

	public Messages text() {
		return this.frame.text();
	}

	/**
	 * A link to a list.
	 *
	 * @param count how many schools are in it; 0 to say nothing
	 */
	public record Link(String address, String name, long count) {

	}

}
