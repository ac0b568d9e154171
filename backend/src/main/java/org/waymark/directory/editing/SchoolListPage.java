package org.waymark.directory.editing;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * The schools of the directory, for an editor.
 *
 * @param frame the page's frame
 * @param schools those that are open, with what is missing, by name
 * @param over those that closed or are not in the register any more
 * @param missing how many open schools have something missing
 */
record SchoolListPage(DeskFrame frame, List<Row> schools, List<Row> over, long missing) {

	/**
	 * A school.
	 *
	 * @param urn its number
	 * @param name as registered
	 * @param state what is missing, or what became of it, in words
	 * @param complete whether nothing is missing
	 */
	public record Row(int urn, String name, String state, boolean complete) {

	}

}
