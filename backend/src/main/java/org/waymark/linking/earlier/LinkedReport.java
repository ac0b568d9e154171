package org.waymark.linking.earlier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Member;

/**
 * A report and those that it is linked with, as far as the reader may see them.
 *
 * @param report its id
 * @param version counts its changes
 * @param received when it came
 * @param now the database's time
 * @param closed whether it is closed
 * @param owner who has it, if anybody
 * @param links the newest report first
 */
record LinkedReport(ReportId report, ReportReference reference, int version, Instant received, Instant now,
		boolean closed, Optional<StaffId> owner, List<Link> links) {

	boolean workedOnBy(Member member) {
		return !this.closed && this.owner.filter(member.id()::equals).isPresent();
	}

	/** One of the links, by its id. */
	Optional<Link> link(String id) {
		return this.links.stream().filter(link -> link.id().toString().equals(id)).findFirst();
	}

	@Override
	public String toString() {
		return "Subject[hidden]";
	}

	/**
	 * That two reports are about the same.
	 *
	 * @param id of the link
	 * @param reference of the other report
	 * @param received when the other report came
	 * @param closed whether it is closed
	 * @param rating code of its rating, or empty
	 * @param alike code of what they share
	 * @param at when they were linked
	 * @param name who linked them
	 * @param why in their words; empty when that does not open
	 */
	record Link(UUID id, ReportReference reference, Instant received, boolean closed, String rating, String alike,
			Instant at, String name, Optional<String> why) {

		@Override
		public String toString() {
			return "Link[hidden]";
		}

	}

}
