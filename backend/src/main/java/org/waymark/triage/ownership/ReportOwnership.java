package org.waymark.triage.ownership;

import java.time.Instant;
import java.util.Optional;

import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Member;

/**
 * The ownership of a report, at one moment.
 *
 * @param report its id
 * @param reference its reference
 * @param version counts its changes
 * @param now the database's time
 * @param closed whether it is closed, and cannot be passed on
 * @param out whether a person has it for the night and hands it back
 * @param owner its owner; empty if there is none
 */
record ReportOwnership(ReportId report, ReportReference reference, int version, Instant now, boolean closed,
		boolean out, Optional<Owner> owner) {

	boolean free() {
		return this.owner.isEmpty();
	}

	boolean heldBy(Member member) {
		return this.owner.filter(owner -> owner.id().equals(member.id())).isPresent();
	}

}
