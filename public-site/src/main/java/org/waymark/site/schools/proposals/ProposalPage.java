package org.waymark.site.schools.proposals;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.site.ErrorLink;
import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;
import org.waymark.site.schools.Proposal;
import org.waymark.site.schools.PublishedSchools.PolicyKind;
import org.waymark.site.schools.School;

/**
 * The form for a school.
 *
 * @param frame around it
 * @param token of the link
 * @param school whose it is
 * @param kinds the policies that are asked for
 * @param form as typed, or as known
 * @param until the last day of the link
 * @param errors what has to be put right
 */
record ProposalPage(Frame frame, String token, School school, List<PolicyKind> kinds, Proposal form, String until,
		List<ErrorLink> errors) {

	public Messages text() {
		return this.frame.text();
	}

	/** The address of this page. */
	public String address() {
		return "/schools/proposals/" + this.token;
	}

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return this.errors.stream()
			.filter(error -> error.field().equals(field))
			.map(ErrorLink::text)
			.findFirst()
			.orElse(null);
	}

	@Override
	public String toString() {
		return "ProposalPage[hidden]";
	}

}
