package org.waymark.triage.ownership;

import java.util.List;

/**
 * The sidebar of a report: its owner and its timeline.
 *
 * @param report address of the report's page
 * @param address for changing its owner
 * @param version counts the report's changes
 * @param owner its owner, in words
 * @param free whether it has no owner
 * @param mine whether the reader owns it
 * @param kept how long it is kept, and what holds it
 * @param timeline the acts, newest first
 * @param missed clocks of ratings that were missed before it was rated again
 * @param leaving the timeline for a record that leaves the desk; it omits the reasons for
 * hiding, restricting or opening the report, because they may name the reporter
 */
public record ReportSidebar(String report, String address, int version, String owner, boolean free, boolean mine,
		Kept kept, List<Entry> timeline, List<String> missed, List<Entry> leaving) {

	/** Where the messages with the reporter are. */
	public String letters() {
		return this.address.substring(0, this.address.lastIndexOf('/')) + "/messages";
	}

	@Override
	public String toString() {
		return "Side[hidden]";
	}

	/**
	 * How long a report is kept.
	 *
	 * @param howLong in words; empty while it is open
	 * @param holds why it must not be erased, if it is under a hold
	 */
	public record Kept(String howLong, List<String> holds) {

	}

	/**
	 * One thing that was done.
	 *
	 * @param at when, as the page says it
	 * @param machine the same as an ISO 8601 instant
	 * @param what who did what
	 * @param words what was written about it
	 * @param hints what to say instead of some of those words
	 */
	public record Entry(String at, String machine, String what, String words, List<String> hints) {

		Entry wordless() {
			return new Entry(this.at, this.machine, this.what, "", List.of());
		}

		@Override
		public String toString() {
			return "Entry[hidden]";
		}

	}

}
