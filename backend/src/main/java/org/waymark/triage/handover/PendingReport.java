package org.waymark.triage.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Accounts.Colleague;
import org.waymark.triage.handover.HandoverStore.Shut;

/**
 * A report that cannot wait for the next opening, or that a person has until then.
 *
 * @param report its id
 * @param reference its reference
 * @param version counts its changes
 * @param rating code of its rating, or empty
 * @param urgent whether it must be read first
 * @param untaken whether it is decided and nobody has taken its outcome on
 * @param due when it is due; empty if it is not
 * @param owner its owner, if any
 * @param ownerName their name, or empty
 * @param people who may have it for the night
 */
record PendingReport(ReportId report, ReportReference reference, int version, String rating, boolean urgent,
		boolean untaken, Optional<Instant> due, Optional<StaffId> owner, String ownerName, List<Colleague> people) {

	/** The same, with only those of these people who may read it. */
	PendingReport offered(List<Colleague> all, Set<Shut> shut) {
		return new PendingReport(this.report, this.reference, this.version, this.rating, this.urgent, this.untaken,
				this.due, this.owner, this.ownerName,
				all.stream().filter(one -> !shut.contains(new Shut(this.report, one.id()))).toList());
	}

}
