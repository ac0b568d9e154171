/**
 * Accepts reports from the public, keeps them sealed, and hands them over to the hub.
 *
 * <p>
 * Start at {@link SealedIntake} for the public face, and at {@link SealedReports} for the
 * hub.
 *
 * <p>
 * Owns the schema {@code intake}: {@code draft}, {@code sealed_report}, {@code
 * used_solution}.
 */
@Expiring(withReport = { "intake.sealed_report" }, by = { "intake.erase_report" },
		otherwise = { "intake.draft", "intake.used_solution" })
@ApplicationModule(
		allowedDependencies = { "platform", "site", "site :: arrival", "site :: evidence", "site :: followup",
				"site :: routes", "site :: answerfacts", "site :: safety", "site :: text", "site :: terms" })
@NullMarked
package org.waymark.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

import org.waymark.platform.Expiring;
