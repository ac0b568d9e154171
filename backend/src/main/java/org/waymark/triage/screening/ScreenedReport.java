package org.waymark.triage.screening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.waymark.clocks.Rating;
import org.waymark.site.safety.RuleCode;
import org.waymark.staff.Member;

/**
 * The facts of a report that screening needs.
 *
 * @param report its id
 * @param reference its reference
 * @param version counts its changes
 * @param received when it was accepted, or opened again: its clocks run from then
 * @param now the database's time
 * @param closed whether it is closed
 * @param owner its owner, if any
 * @param rating its rating, if any
 * @param due when that rating is due, if it has a clock and the report is not decided
 * @param rules the safety rules that fired
 */
record ScreenedReport(UUID report, String reference, int version, Instant received, Instant now, boolean closed,
		Optional<UUID> owner, Optional<Rating> rating, Optional<Instant> due, List<RuleCode> rules) {

	/** Only the owner of an open report rates it. */
	boolean mayBeRatedBy(Member member) {
		return !this.closed && this.owner.filter(member.id()::equals).isPresent();
	}

}
