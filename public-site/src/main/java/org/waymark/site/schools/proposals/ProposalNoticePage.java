package org.waymark.site.schools.proposals;

import java.util.Map;

import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;

/**
 * A page that says what became of a link.
 *
 * @param frame around it
 * @param said what there is to say
 * @param again where to send what was typed again; empty when that is not needed
 * @param typed what was typed, by field
 */
record ProposalNoticePage(Frame frame, String said, String again, Map<String, String> typed) {

	public Messages text() {
		return this.frame.text();
	}

	@Override
	public String toString() {
		return "ProposalNoticePage[hidden]";
	}

}
