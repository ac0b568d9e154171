package org.waymark.triage.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.waymark.triage.Lane;

/**
 * A report as its tables have it.
 *
 * @param id its id
 * @param reference its reference
 * @param received when it was accepted
 * @param now the database's time at reading
 * @param statutoryDue when a decision is due by law, or null
 * @param ratingDue when its rating is due, or null
 * @param rating code of how it was rated, or empty
 * @param decided when it was decided, or null
 * @param tellDue when the reporter is to be told, or null where that is not due
 * @param closed when it was closed, or null
 * @param urgent whether a safety rule wants it read first
 * @param lane where it waits
 * @param assurance what the checks at the door made of it
 * @param reasons codes of their reasons
 * @param rules codes of the safety rules that fired
 * @param kind code of what it is about
 * @param area code of whether it is about the council's area
 * @param kept code of what others see of it, where it is kept to named people; or empty
 * @param wish what may be done with the reporter's name, a code; empty when its card does
 * not open
 * @param waits what waits to be read, or to come
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
	 * What waits to be read, or to come.
	 *
	 * @param news whether the reporter wrote again and nobody has read it
	 * @param answered whether an agency answered and nobody has read it
	 * @param late how many agencies have not answered in time
	 */
	record Waits(boolean news, boolean answered, long late) {

	}

}
