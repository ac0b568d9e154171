package org.waymark.access;

import java.util.List;
import java.util.Optional;

import org.waymark.staff.DeskFrame;

/**
 * What the template about openings and restrictions needs.
 *
 * @param frame what stands round it
 * @param done what was done just now, in words
 * @param waiting what waits for a second person to agree
 * @param unreviewed what one person opened alone
 * @param restricted reports that are kept to named people
 * @param fault what has to be put right
 * @param at id of the opening at which
 */
public record OpeningsPage(DeskFrame frame, Optional<String> done, List<Item> waiting, List<Item> unreviewed,
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
	 * @param what is or was opened
	 * @param by who did it, when, and what is due
	 * @param words why
	 * @param late whether somebody should have looked by now
	 * @param mine whether the reader asked: somebody else has to look
	 */
	public record Item(String id, String reference, String address, String what, String by, String words, boolean late,
			boolean mine) {

		@Override
		public String toString() {
			return "Item[hidden]";
		}

	}

}
