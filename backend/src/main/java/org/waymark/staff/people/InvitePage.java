package org.waymark.staff.people;

import java.util.List;
import java.util.Map;

import org.waymark.staff.DeskFrame;
import org.waymark.staff.Role;

/**
 * What the template of the page needs on which somebody is invited.
 *
 * @param frame what stands round it
 * @param signIn as typed before, or empty
 * @param name as typed before, or empty
 * @param role as chosen before, or empty
 * @param faults what is wrong, by field
 */
public record InvitePage(DeskFrame frame, String signIn, String name, String role, Map<String, String> faults) {

	/** Every role, to choose from. */
	public List<Role> roles() {
		return List.of(Role.values());
	}

	@Override
	public String toString() {
		return "InvitePage[hidden]";
	}

}
