package org.waymark.triage.queue;

import java.util.List;
import java.util.Optional;

import org.waymark.staff.DeskFrame;

/**
 * What the template of the queue needs.
 *
 * @param frame what stands round it
 * @param queue the part that is fetched anew when the queue changes
 * @param reading where the page reads its live versions and rows
 */
public record QueuePage(DeskFrame frame, Part queue, Reading reading) {

	@Override
	public String toString() {
		return "QueuePage[hidden]";
	}

	/**
	 * The part that changes.
	 *
	 * @param version of the queue; what is shown is at least this new
	 * @param heading what it lists
	 * @param warnings what is wrong with arrivals, most serious first
	 * @param arriving how many reports are on their way, in words
	 * @param lanes the lanes to choose from
	 * @param first address of the most urgent report, where the list begins here
	 * @param focus whether the page begins there
	 * @param rows the reports
	 * @param further address of the next page
	 * @param beginning address of the first page, if this is not it
	 */
	public record Part(long version, String heading, List<String> warnings, String arriving, List<Tab> lanes,
			Optional<String> first, boolean focus, List<QueueRow> rows, Optional<String> further,
			Optional<String> beginning) {

		@Override
		public String toString() {
			return "Part[hidden]";
		}

	}

	/**
	 * A lane to choose.
	 *
	 * @param label its name with the number of reports
	 * @param address of its first page
	 * @param here whether it is the one shown
	 */
	public record Tab(String label, String address, boolean here) {

	}

	/**
	 * Where the page reads on.
	 *
	 * @param rows address of the part that changes
	 * @param again address of this same page, asked for by a person
	 * @param byItself address of this same page, asked for by itself; empty when that was
	 * switched off
	 * @param toggle address that switches it off, or on again
	 */
	public record Reading(String rows, String again, Optional<String> byItself, String toggle) {

	}

}
