package org.waymark.triage.ownership;

import java.util.List;

/**
 * What stands beside the words of a report: who has it, and what was done with it.
 *
 * @param report address of the report's page
 * @param address where who has it is changed
 * @param version counts the report's changes
 * @param owner who has it, in words
 * @param free whether nobody has it
 * @param mine whether the reader has it
 * @param timeline what was done, newest first
 * @param missed clocks of ratings that were missed before somebody rated it anew
 * @param leaving the same for a record that leaves the desk: without why a report was
 * hidden from somebody, kept to some, or opened, since those words may name who reported
 */
public record Side(String report, String address, int version, String owner, boolean free, boolean mine,
		List<Entry> timeline, List<String> missed, List<Entry> leaving) {

	/** Where the messages with the reporter are. */
	public String letters() {
		return this.address.substring(0, this.address.lastIndexOf('/')) + "/messages";
	}

	@Override
	public String toString() {
		return "Side[hidden]";
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
