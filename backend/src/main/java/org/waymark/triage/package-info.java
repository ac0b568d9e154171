/**
 * Triage: the queue, screening, ownership, bulk reports, the end of the day, the page of
 * a report, search and correspondence.
 *
 * <p>
 * Start at {@code queue.QueueController} (its live update is {@code queue.QueueStreams})
 * and {@code report.ReportController}. The order of the queue is in the database; {@code
 * ontop} is a manager's own act. Owns {@code triage.calendar},
 * {@code triage.day_closing}, {@code triage.flood}, {@code triage.flood_review} and
 * {@code triage.search}.
 */
@Expiring(withReport = { "triage.flood", "triage.flood_review" }, by = { "triage.erase_flood" },
		otherwise = { "triage.calendar", "triage.day_closing", "triage.search" })
@ApplicationModule(allowedDependencies = { "access", "agencies :: names", "decisions", "intake", "intake :: waiting",
		"linking", "linking :: earlier", "cases", "cases :: transitions", "desk", "desk :: language", "clocks",
		"conversations", "notification :: outbox", "notification :: senders", "notification :: duty", "staff",
		"staff :: training", "retention", "retention :: holds", "audit", "platform", "site :: ages", "site :: followup",
		"site :: text", "site :: safety", "site :: terms" })
@NullMarked
package org.waymark.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

import org.waymark.platform.Expiring;
