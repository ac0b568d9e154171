package org.waymark.triage.bulkreports;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.waymark.staff.Member;

/**
 * Identical reports that are held, as somebody looks at them.
 *
 * @param report id of the one that is read for all
 * @param reference its reference
 * @param door code of the door at which it came in
 * @param likeness what makes them identical
 * @param count how many are held
 * @param first when the first came
 * @param last when the last came
 * @param now the database's time
 * @param proposal what somebody wants done, if a second person has not answered yet
 */
record Flood(UUID report, String reference, String door, ByteBuffer likeness, long count, Instant first, Instant last,
		Instant now, Optional<Proposal> proposal) {

	/** Whether somebody may propose what is to be done. */
	boolean mayBeProposed() {
		return this.proposal.isEmpty() && this.count > 1;
	}

	/** Whether somebody may answer what was proposed: anybody but its author. */
	boolean mayBeAnsweredBy(Member member) {
		return this.proposal.filter(one -> !one.author().equals(member.id())).isPresent();
	}

	@Override
	public String toString() {
		return "Flood[hidden]";
	}

	/**
	 * What somebody wants done with all of them.
	 *
	 * @param code of the outcome
	 * @param author who proposes it
	 * @param name how they are called
	 * @param words why; empty when it does not open
	 */
	record Proposal(UUID id, String code, Instant at, UUID author, String name, Optional<String> words) {

		@Override
		public String toString() {
			return "Proposal[hidden]";
		}

	}

}
