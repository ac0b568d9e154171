package org.waymark.staff.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Role;

/**
 * The parameter of the template of the page for inviting a person.
 *
 * @param frame the page's frame
 * @param signIn as typed before, or empty
 * @param name as typed before, or empty
 * @param role as chosen before, or empty
 * @param faults the faults, by field
 */
record InvitePage(DeskFrame frame, String signIn, String name, String role, Map<String, String> faults) {

	/** Every role, to choose from. */
	public List<Option> roles() {
		return Stream.of(Role.values())
			.map(one -> new Option(one.name(), one.label(), one.name().equals(this.role)))
			.toList();
	}

	@Override
	public String toString() {
		return "InvitePage[hidden]";
	}

}
