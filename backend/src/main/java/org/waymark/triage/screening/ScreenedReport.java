package org.waymark.triage.screening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.waymark.clocks.Rating;
import org.waymark.clocks.WorkingTime;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Member;

/**
 * The facts of a report that screening needs.
 *
 * @param report its id
 * @param reference its reference
 * @param version counts its changes
 * @param times when its clocks run from, and by which calendar
 * @param closed whether it is closed
 * @param owner its owner, if any
 * @param rating its rating, if any
 * @param due when that rating is due, if it has a clock and the report is not decided
 * @param rules the safety rules that fired
 */
record ScreenedReport(ReportId report, ReportReference reference, int version, Times times, boolean closed,
		Optional<StaffId> owner, Optional<Rating> rating, Optional<Instant> due, List<RuleCode> rules) {

	Instant received() {
		return this.times.received();
	}

	Instant now() {
		return this.times.now();
	}

	WorkingTime calendar() {
		return this.times.calendar();
	}

	/** Only the owner of an open report rates it. */
	boolean mayBeRatedBy(Member member) {
		return !this.closed && this.owner.filter(member.id()::equals).isPresent();
	}

	/**
	 * The times of a report.
	 *
	 * @param received when it was accepted, or opened again: its clocks run from then
	 * @param now the database's time
	 * @param calendar in force when it was accepted; the present one if it was opened
	 * again, or that one was not kept
	 */
	record Times(Instant received, Instant now, WorkingTime calendar) {

	}

}
