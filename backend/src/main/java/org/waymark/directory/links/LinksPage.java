package org.waymark.directory.links;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * Links that need a person.
 *
 * @param frame the page's frame
 * @param on whether links are looked at
 * @param rows the worst first
 * @param conflict why a press changed nothing, in words; empty when none was in vain
 */
record LinksPage(DeskFrame frame, boolean on, List<Row> rows, String conflict) {

	/**
	 * A link of a school.
	 *
	 * @param number of the row, for ids of the page
	 * @param school its name
	 * @param place the page where its address is changed
	 * @param address of the link
	 * @param found what was found, in words
	 * @param fix what to do, in words
	 * @param better an address that may be the right one; empty when there is none
	 * @param state whether it is hidden, broken or to be looked at, in a word
	 * @param hidden whether everybody is spared it
	 */
	public record Row(int number, String school, String place, String address, String found, String fix, String better,
			String state, boolean hidden) {

	}

}
