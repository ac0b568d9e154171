package org.waymark.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;

/**
 * The present access to a report.
 *
 * @param now the database's time
 * @param owner its owner, if any
 * @param recusals the people from whom it is hidden
 * @param restriction its restriction, if there is one
 * @param openings the openings out of turn, newest first
 */
record ReportAccess(ReportId report, ReportReference reference, Instant now, Optional<StaffId> owner,
		List<Recusal> recusals, Optional<Restriction> restriction, List<AccessGrant> openings) {

	@Override
	public String toString() {
		return "Standing[hidden]";
	}

	/**
	 * A person who knows the family.
	 *
	 * @param staff their account
	 * @param name their name
	 * @param author the person who said so
	 * @param words the reason; empty if it does not open
	 */
	record Recusal(UUID id, StaffId staff, String name, String author, Instant at, Optional<String> words) {

		@Override
		public String toString() {
			return "Recusal[hidden]";
		}

	}

	/**
	 * A restriction of a report to named people.
	 *
	 * @param kind code of how much others see
	 * @param author the person who set it
	 * @param reviewDue when it must be reviewed
	 * @param readers names of the people who may read it
	 * @param words the reason; empty if it does not open
	 */
	record Restriction(String kind, String author, Instant at, Instant reviewDue, List<String> readers,
			Optional<String> words) {

		@Override
		public String toString() {
			return "Restriction[hidden]";
		}

	}

}
