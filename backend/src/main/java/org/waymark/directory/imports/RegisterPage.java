package org.waymark.directory.imports;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * Where an editor brings files of the register.
 *
 * @param frame the page's frame
 * @param imports the latest imports
 * @param reasons why files were refused; empty otherwise
 */
record RegisterPage(DeskFrame frame, List<Row> imports, List<String> reasons) {

	/**
	 * An import.
	 *
	 * @param id its id
	 * @param title when it was brought
	 * @param about who brought it and what was in it
	 * @param state what became of it
	 * @param colour of the state
	 */
	public record Row(String id, String title, String about, String state, String colour) {

	}

}
