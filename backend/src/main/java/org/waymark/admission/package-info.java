/**
 * Opens sealed reports, applies the safety rules and makes the hub's own record.
 *
 * <p>
 * Start at {@link Admissions}. Reports that staff enter are in {@code staffentry},
 * notifications of police systems in {@code police}.
 *
 * <p>
 * Owns {@code triage.taken}, {@code triage.police_system}, {@code triage.police_key} and
 * {@code triage.notified}.
 */
@Expiring(withReport = { "triage.taken", "triage.notified" }, by = { "intake.erase_report" },
		otherwise = { "triage.police_system", "triage.police_key" })
@ApplicationModule(allowedDependencies = { "intake", "intake :: waiting", "linking", "cases", "cases :: transitions",
		"desk", "conversations", "staff", "notification :: duty", "clocks", "audit", "platform", "site",
		"site :: questions", "site :: answerfacts", "site :: safety", "site :: ages", "site :: text", "site :: terms",
		"site :: phrases", "site :: followup" })
@NullMarked
package org.waymark.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

import org.waymark.platform.Expiring;
