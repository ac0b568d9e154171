package org.waymark.directory.figures;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * The figures of the directory.
 *
 * @param frame the page's frame
 * @param day on which they were counted, in words
 * @param kinds a part for each kind of policy; none before there is a school
 */
record FiguresPage(DeskFrame frame, String day, List<Part> kinds) {

	/**
	 * A kind of policy.
	 *
	 * @param guidance since when its guidance is in force, in words; or empty
	 * @param tables where it is, what it covers, question by question, and over time
	 */
	record Part(String code, String name, String guidance, List<Table> tables) {

	}

	/**
	 * A table.
	 *
	 * @param heads of the columns
	 */
	record Table(String id, String caption, List<String> heads, List<Row> rows) {

	}

	/**
	 * A row.
	 *
	 * @param name what it is about
	 */
	record Row(String name, List<String> cells) {

	}

}
