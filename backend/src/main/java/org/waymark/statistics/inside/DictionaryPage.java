package org.waymark.statistics.inside;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * What each figure means, and what of it is published.
 *
 * @param frame the page's frame
 * @param version of the plan of tables
 */
record DictionaryPage(DeskFrame frame, int version, List<Entry> entries) {

	/**
	 * A figure.
	 *
	 * @param codes what is told apart, in words
	 * @param published the tables of a release that it is in, in words
	 */
	record Entry(String id, String name, String definition, List<String> codes, List<String> published) {

	}

}
