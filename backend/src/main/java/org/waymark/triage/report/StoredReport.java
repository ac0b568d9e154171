package org.waymark.triage.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.waymark.cases.NewReport.Assurance;
import org.waymark.cases.NewReport.Kind;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.terms.Wish;
import org.waymark.triage.Lane;

/**
 * A report as stored.
 *
 * @param id its id
 * @param reference its reference
 * @param times when it came, and what is due when
 * @param standing where it stands
 * @param subject what it is about
 * @param safety what the safety rules found
 * @param checks what the checks of the public face found
 * @param wish the reporter's wish about their name; empty if its card does not open
 * @param waits its unread messages and open requests
 * @param tally how much there is on its other pages
 */
record StoredReport(ReportId id, ReportReference reference, Times times, Standing standing, Subject subject,
		Safety safety, Checks checks, Optional<Wish> wish, Waits waits, Tally tally) {

	/** Whether the reporter asked that nobody outside is told, or that is not known. */
	boolean confidential() {
		return this.wish.map(known -> known == Wish.CONFIDENTIAL || known == Wish.OTHER).orElse(true);
	}

	/** The same without the rule that fires because a child told us. */
	StoredReport withoutReporter() {
		return new StoredReport(this.id, this.reference, this.times, this.standing, this.subject,
				this.safety.withoutReporter(), this.checks, this.wish, this.waits, this.tally);
	}

	boolean closed() {
		return this.times.closed() != null;
	}

	boolean rated() {
		return !this.standing.rating().isEmpty();
	}

	/**
	 * The times of a report.
	 *
	 * @param received when it was accepted
	 * @param now the database's time at reading
	 * @param statutoryDue when a decision is due by law, or null
	 * @param ratingDue when its rating is due, or null
	 * @param decided when it was decided, or null
	 * @param tellDue when the reporter must be told, or null if that is not due
	 * @param closed when it was closed, or null
	 */
	record Times(Instant received, Instant now, @Nullable Instant statutoryDue, @Nullable Instant ratingDue,
			@Nullable Instant decided, @Nullable Instant tellDue, @Nullable Instant closed) {

	}

	/**
	 * Where a report stands.
	 *
	 * @param lane its lane
	 * @param rating code of its rating, or empty
	 * @param kept code of how much others see of it, if it is restricted; otherwise empty
	 */
	record Standing(Lane lane, String rating, String kept) {

	}

	/**
	 * The subject of a report.
	 *
	 * @param kind of what it is about
	 * @param area code of whether it is about the council's area
	 */
	record Subject(Kind kind, String area) {

	}

	/**
	 * The findings of the safety rules.
	 *
	 * @param urgent whether one wants the report read first
	 * @param top whether a manager put it on top
	 * @param rules codes of those that fired
	 * @param thread the same, with those of the closed report that it follows
	 */
	record Safety(boolean urgent, boolean top, List<RuleCode> rules, List<RuleCode> thread) {

		Safety withoutReporter() {
			return new Safety(this.urgent, this.top, others(this.rules), others(this.thread));
		}

		private static List<RuleCode> others(List<RuleCode> rules) {
			return rules.stream().filter(rule -> !rule.equals(RuleCode.REPORTER_IS_CHILD)).toList();
		}

	}

	/**
	 * The findings of the checks of the public face.
	 *
	 * @param assurance how sure they are that a person sent it
	 * @param reasons codes of their reasons
	 */
	record Checks(Assurance assurance, List<String> reasons) {

	}

	/**
	 * How much there is on the report's other pages.
	 *
	 * @param people on record besides the children
	 * @param asked requests to agencies
	 * @param answered those that were answered
	 * @param theirs letters of the reporter
	 * @param ours letters of the hub
	 * @param follows reference of the closed report that it follows, if it does
	 * @param later references of what followed it, the newest first
	 */
	record Tally(long people, long asked, long answered, long theirs, long ours, Optional<ReportReference> follows,
			List<ReportReference> later) {

	}

	/**
	 * Unread messages and open requests of a report.
	 *
	 * @param news whether the reporter wrote again, unread
	 * @param answered whether an agency answered, unread
	 * @param late how many agencies have not answered in time
	 */
	record Waits(boolean news, boolean answered, long late) {

	}

}
