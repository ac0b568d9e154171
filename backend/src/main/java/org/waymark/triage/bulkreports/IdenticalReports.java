package org.waymark.triage.bulkreports;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Member;

/**
 * Identical held reports, as a person looks at them.
 *
 * @param report id of the one that is read for all
 * @param reference its reference
 * @param door code of the door at which it came in
 * @param likeness the digest that they share
 * @param count how many are held
 * @param first when the first came
 * @param last when the last came
 * @param now the database's time
 * @param proposal the proposal, if a second person has not answered yet
 */
record IdenticalReports(ReportId report, ReportReference reference, Door door, ByteBuffer likeness, long count,
		Instant first, Instant last, Instant now, Optional<Proposal> proposal) {

	/** Whether a person may propose an outcome. */
	boolean mayBeProposed() {
		return this.proposal.isEmpty() && this.count > 1;
	}

	/** Whether a person may answer the proposal: anybody but its author. */
	boolean mayBeAnsweredBy(Member member) {
		return this.proposal.filter(one -> !one.author().equals(member.id())).isPresent();
	}

	@Override
	public String toString() {
		return "Flood[hidden]";
	}

	/**
	 * A proposal for all of them.
	 *
	 * @param code of the outcome
	 * @param author the person who proposes it
	 * @param name their name
	 * @param words the reason; empty if it does not open
	 */
	record Proposal(UUID id, String code, Instant at, StaffId author, String name, Optional<String> words) {

		@Override
		public String toString() {
			return "Proposal[hidden]";
		}

	}

}
