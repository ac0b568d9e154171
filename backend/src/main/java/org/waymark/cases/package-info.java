/**
 * The record of a report: its row, its documents, the children and people it names, and
 * its timeline.
 *
 * <p>
 * Start at {@link CaseRecords}, which adds a report, and at {@code ReportTransitions},
 * which alone changes it. Owns {@code triage.report}, {@code triage.concern},
 * {@code triage.reporter}, {@code triage.child}, {@code triage.person},
 * {@code triage.timeline} and {@code triage.queue_version}.
 */
@Expiring(withReport = { "triage.report", "triage.concern", "triage.reporter", "triage.child", "triage.person",
		"triage.timeline" }, by = { "triage.erase_report" }, otherwise = { "triage.queue_version" })
@ApplicationModule(allowedDependencies = { "audit", "clocks", "desk", "staff", "platform", "site :: safety",
		"site :: text", "site :: terms" })
@NullMarked
package org.waymark.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

import org.waymark.platform.Expiring;
