package org.waymark.staff.training;

import java.util.Map;

import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template of the page for noting the figure of elected members.
 *
 * @param frame the page's frame
 * @param values as typed or noted before, by field
 * @param faults the faults, by field
 */
record MembersPage(DeskFrame frame, Map<String, String> values, Map<String, String> faults) {

	/** The content of a field. */
	public String value(String field) {
		return this.values.getOrDefault(field, "");
	}

}
