package org.waymark.triage.ownership;

import java.time.Instant;
import java.util.Optional;

import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.ReportReference;

/**
 * A report that a manager may assign.
 *
 * @param version counts its changes
 * @param urgent whether it must be read first
 * @param rating code of its rating, or empty
 * @param due when it is due next, if ever
 * @param owner its owner's name, or empty
 */
record Assignable(ReportId report, ReportReference reference, int version, boolean urgent, String rating,
		Optional<Instant> due, String owner) {

}
