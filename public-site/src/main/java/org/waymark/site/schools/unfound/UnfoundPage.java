package org.waymark.site.schools.unfound;

import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;

/**
 * A policy that somebody cannot find.
 *
 * @param frame around it; neither school nor policy is in its title
 * @param urn number of the school
 * @param school its name
 * @param kind code of the policy
 * @param policy its name
 */
record UnfoundPage(Frame frame, int urn, String school, String kind, String policy) {

	public Messages text() {
		return this.frame.text();
	}

	/** The address of this page. */
	public String address() {
		return "/schools/" + this.urn + "/cannot-find/" + this.kind;
	}

	/** The policy on the page of the school. */
	public String back() {
		return "/schools/" + this.urn + "#policy-" + this.kind;
	}

}
