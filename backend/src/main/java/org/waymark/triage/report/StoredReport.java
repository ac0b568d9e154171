package org.waymark.triage.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.waymark.triage.Lane;

/**
 * A report as stored.
 *
 * @param id its id
 * @param reference its reference
 * @param received when it was accepted
 * @param now the database's time at reading
 * @param statutoryDue when a decision is due by law, or null
 * @param ratingDue when its rating is due, or null
 * @param rating code of its rating, or empty
 * @param decided when it was decided, or null
 * @param tellDue when the reporter must be told, or null if that is not due
 * @param closed when it was closed, or null
 * @param urgent whether a safety rule wants it read first
 * @param lane its lane
 * @param assurance the assurance of the checks
 * @param reasons codes of their reasons
 * @param rules codes of the safety rules that fired
 * @param kind code of its subject
 * @param area code of whether it is about the council's area
 * @param kept code of how much others see of it, if it is restricted; otherwise empty
 * @param wish the reporter's wish about their name, a code; empty if its card does not
 * open
 * @param waits its unread messages and open requests
 * @param tally how much there is on its other pages
 */
record StoredReport(UUID id, String reference, Instant received, Instant now, @Nullable Instant statutoryDue,
		@Nullable Instant ratingDue, String rating, @Nullable Instant decided, @Nullable Instant tellDue,
		@Nullable Instant closed, boolean urgent, Lane lane, String assurance, List<String> reasons, List<String> rules,
		String kind, String area, String kept, Optional<String> wish, Waits waits, Tally tally) {

	/** Whether the reporter asked that nobody outside is told, or that is not known. */
	boolean confidential() {
		return this.wish.map("CONFIDENTIAL"::equals).orElse(true);
	}

	/**
	 * How much there is on the report's other pages.
	 *
	 * @param people on record besides the children
	 * @param asked requests to agencies
	 * @param answered those that were answered
	 * @param theirs letters of the reporter
	 * @param ours letters of the hub
	 */
	record Tally(long people, long asked, long answered, long theirs, long ours) {

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
