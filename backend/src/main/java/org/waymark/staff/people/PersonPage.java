package org.waymark.staff.people;

import java.util.List;
import java.util.Map;

import org.waymark.staff.DeskFrame;

/**
 * What the template of one person's account needs.
 *
 * @param frame what stands round it
 * @param id of the account
 * @param name how they are called
 * @param about role, name to sign in with, and how long, in words
 * @param values days as typed or on record, by field
 * @param ending whether the reader may set a last day
 * @param faults what is wrong, by field
 * @param conflict whether what was just asked could not be done
 */
public record PersonPage(DeskFrame frame, String id, String name, List<String> about, Map<String, String> values,
		boolean ending, Map<String, String> faults, boolean conflict) {

	/** What a field holds. */
	public String value(String field) {
		return this.values.getOrDefault(field, "");
	}

	@Override
	public String toString() {
		return "PersonPage[hidden]";
	}

}
