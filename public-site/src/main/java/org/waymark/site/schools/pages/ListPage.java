package org.waymark.site.schools.pages;

import java.util.List;

import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;

/**
 * One page of a list of schools.
 *
 * @param frame around it; its title is the heading
 * @param invented whether the schools are invented
 * @param rows in the order of the alphabet
 * @param address of the list
 * @param number of this page, from 1
 * @param pages how many there are
 */
record ListPage(Frame frame, boolean invented, List<SchoolRow> rows, String address, int number, int pages) {

	public ListPage {
		rows = List.copyOf(rows);
	}

	public Messages text() {
		return this.frame.text();
	}

	public boolean hasBefore() {
		return this.number > 1;
	}

	public boolean hasNext() {
		return this.number < this.pages;
	}

}
