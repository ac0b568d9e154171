package org.waymark.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;

/**
 * An opening out of turn, done or requested.
 *
 * @param reference of the report
 * @param kind code: the reporter's identity, or a restricted report
 * @param asked who asked for it, when and why
 * @param until when it ends; empty until a second person has agreed
 * @param second the person who agreed, if any
 * @param review its review by another person
 * @param now the database's time
 */
record AccessGrant(UUID id, ReportReference reference, String kind, Asked asked, Optional<Instant> until,
		Optional<String> second, Review review, Instant now) {

	@Override
	public String toString() {
		return "Opening[hidden]";
	}

	/**
	 * The asking for an opening.
	 *
	 * @param at when it was asked for
	 * @param asker the person who asked
	 * @param name their name
	 * @param words the reason; empty if it does not open
	 */
	record Asked(Instant at, StaffId asker, String name, Optional<String> words) {

		@Override
		public String toString() {
			return "Asked[hidden]";
		}

	}

	/**
	 * The review of an opening.
	 *
	 * @param due when another person must review it, if anybody must
	 * @param reviewer the person who did, if any
	 */
	record Review(Optional<Instant> due, Optional<String> reviewer) {

	}

}
