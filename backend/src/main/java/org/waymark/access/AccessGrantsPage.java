package org.waymark.access;

import java.util.List;
import java.util.Optional;

import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template about openings and restrictions.
 *
 * @param frame the page's frame
 * @param done the act just done, in words
 * @param waiting openings that wait for a second person
 * @param unreviewed openings that one person made alone
 * @param restricted reports that are kept to named people
 * @param fault the faults
 * @param at id of the opening with the fault
 */
record AccessGrantsPage(DeskFrame frame, Optional<String> done, List<Item> waiting, List<Item> unreviewed,
		List<Item> restricted, Optional<String> fault, String at) {

	@Override
	public String toString() {
		return "OpeningsPage[hidden]";
	}

	/**
	 * One of them.
	 *
	 * @param id its id, or empty
	 * @param reference of the report, in two groups
	 * @param address of the report's page
	 * @param what the thing opened
	 * @param by the person, the time, and the due time
	 * @param words the reason
	 * @param late whether the review is overdue
	 * @param mine whether the reader asked: another person must look
	 */
	public record Item(String id, String reference, String address, String what, String by, String words, boolean late,
			boolean mine) {

		@Override
		public String toString() {
			return "Item[hidden]";
		}

	}

}
