package org.waymark.triage.queue;

import java.util.List;
import java.util.Optional;

import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template of the queue.
 *
 * @param frame the page's frame
 * @param queue the part that is fetched again when the queue changes
 * @param filters what the list is narrowed down to, and to what it may be
 * @param reading where the page reads its live versions and rows
 * @param news what its script says of changes
 * @param cards whether each report is a card also where there is room for one line
 * @param openings how many openings and restrictions wait for the reader
 */
record QueuePage(DeskFrame frame, Part queue, Filters filters, Reading reading, News news, boolean cards,
		long openings) {

	@Override
	public String toString() {
		return "QueuePage[hidden]";
	}

	/**
	 * The part that changes.
	 *
	 * @param version of the queue; what is shown is at least this new
	 * @param hub whether the hub is open, for the strip above it
	 * @param heading what it lists
	 * @param alarms what is wrong, and what is on its way
	 * @param lanes the lanes to choose from
	 * @param start where reading begins
	 * @param narrowing what the list is narrowed down to
	 * @param list the reports
	 * @param extras what stands beside them
	 */
	public record Part(long version, String hub, String heading, Alarms alarms, List<Tab> lanes, Start start,
			Narrowing narrowing, Rows list, Extras extras) {

		@Override
		public String toString() {
			return "Part[hidden]";
		}

	}

	/**
	 * The numbers and sentences above the list.
	 *
	 * @param strip the numbers that must be 0
	 * @param warnings what is wrong with arrivals, most serious first
	 * @param arriving how many reports are on their way, in words
	 */
	public record Alarms(List<Figure> strip, List<String> warnings, String arriving) {

	}

	/**
	 * Where reading begins.
	 *
	 * @param first the most urgent report, where the list begins here
	 * @param focus whether the page begins there
	 * @param beginning address of the first page, if this is not it
	 */
	public record Start(Optional<First> first, boolean focus, Optional<String> beginning) {

	}

	/**
	 * The most urgent report of the list.
	 *
	 * @param address of its page
	 * @param why it is the first, in a few words
	 */
	public record First(String address, String why) {

	}

	/**
	 * The narrowing of the list.
	 *
	 * @param possible whether the list can be narrowed down
	 * @param tags what narrows it down now
	 */
	public record Narrowing(boolean possible, List<Tag> tags) {

	}

	/**
	 * The reports of the list.
	 *
	 * @param rows the reports
	 * @param empty what is said where there are none
	 * @param further address of the next page
	 */
	public record Rows(List<QueueRow> rows, String empty, Optional<String> further) {

		@Override
		public String toString() {
			return "Rows[hidden]";
		}

	}

	/**
	 * What stands beside the reports of some lanes.
	 *
	 * @param repairs what could not be opened
	 * @param floods identical reports that are held
	 * @param shares how much of what was sent was held lately, in words
	 */
	public record Extras(List<Repair> repairs, List<Tab> floods, List<String> shares) {

	}

	/**
	 * A number that must be 0.
	 *
	 * @param label what it counts
	 * @param count how many, in words
	 * @param address of those reports
	 * @param bad whether it is not 0
	 */
	public record Figure(String label, String count, String address, boolean bad) {

	}

	/**
	 * A report that could not be opened.
	 *
	 * @param reference in two groups
	 * @param received when it came
	 * @param receivedMachine the same as an ISO 8601 instant
	 * @param fault what is wrong, and who can cure it
	 */
	public record Repair(String reference, String received, String receivedMachine, String fault) {

	}

	/**
	 * The present and possible filters of a list.
	 *
	 * @param lane of the list, as in its address
	 * @param there whether this list can be filtered
	 * @param ratings to choose from
	 * @param doors to choose from
	 * @param overdue whether only overdue reports are shown
	 * @param unopened whether only unopened reports are shown
	 */
	public record Filters(String lane, boolean there, List<Option> ratings, List<Option> doors, boolean overdue,
			boolean unopened) {

	}

	/**
	 * Something that narrows the list down.
	 *
	 * @param label its words
	 * @param without address of the list without it
	 */
	public record Tag(String label, String without) {

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
	 * The addresses for reading the page again.
	 *
	 * @param rows address of the part that changes
	 * @param again address of this same page, asked for by a person
	 * @param byItself address of this same page, refreshed automatically; empty if that
	 * was switched off
	 * @param toggle address that switches it off, or on again
	 */
	public record Reading(String rows, String again, Optional<String> byItself, String toggle) {

	}

	/**
	 * What the script of an open queue says.
	 *
	 * @param notLive when it hears nothing
	 * @param signedOut when the session is over
	 * @param signIn the link to sign in again
	 * @param one when a report has joined the list
	 * @param more when several have; {@code {count}} is how many
	 */
	public record News(String notLive, String signedOut, String signIn, String one, String more) {

	}

}
