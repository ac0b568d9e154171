package org.waymark.staff.training;

import java.util.Map;

import org.waymark.staff.DeskFrame;

/**
 * What the template of the page needs on which the figure of elected members is noted.
 *
 * @param frame what stands round it
 * @param values as typed or noted before, by field
 * @param faults what is wrong, by field
 */
public record MembersPage(DeskFrame frame, Map<String, String> values, Map<String, String> faults) {

	/** What a field holds. */
	public String value(String field) {
		return this.values.getOrDefault(field, "");
	}

}
