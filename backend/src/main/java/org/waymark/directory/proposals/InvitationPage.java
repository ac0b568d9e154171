package org.waymark.directory.proposals;

import org.waymark.staff.DeskFrame;

/**
 * Where a link is sent to a school.
 *
 * @param frame the page's frame
 * @param urn number of the school
 * @param school its name
 * @param last what became of the last link, in words
 * @param known id of the last link; empty for none
 * @param mailbox where it would go
 * @param hindrance why none can be sent, in words; empty when it can
 * @param conflict why a press sent nothing, in words; empty when none was in vain
 */
record InvitationPage(DeskFrame frame, int urn, String school, String last, String known, String mailbox,
		String hindrance, String conflict) {

	/** The address of the page. */
	public String address() {
		return "/triage/schools/" + this.urn + "/link";
	}

}
