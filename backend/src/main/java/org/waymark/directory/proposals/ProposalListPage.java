package org.waymark.directory.proposals;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * Proposals that an editor has to look at.
 *
 * @param frame the page's frame
 * @param rows the oldest first
 */
record ProposalListPage(DeskFrame frame, List<Row> rows) {

	/**
	 * One of them.
	 *
	 * @param address of its page
	 * @param school its name
	 * @param sent when it was sent, in words
	 */
	public record Row(String address, String school, String sent) {

	}

}
