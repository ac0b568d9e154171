/**
 * Decisions for each child: records, outcomes, routes and sign-off.
 *
 * <p>
 * Start at {@link Decisions}. Below {@code backend/src/main/resources/desk/}, the
 * outcomes that there are stand in {@code outcomes.yaml}, what leads to each in
 * {@code routes.yaml}, and how figures group them in {@code counted-outcomes.yaml}.
 *
 * <p>
 * Owns {@code triage.decision_record}, {@code triage.outcome}, {@code triage.review} and
 * {@code triage.hand_off}.
 */
@Expiring(withReport = { "triage.decision_record", "triage.outcome", "triage.review", "triage.hand_off" },
		by = { "triage.erase_decisions" })
@ApplicationModule(allowedDependencies = { "cases", "cases :: transitions", "linking", "linking :: earlier",
		"conversations", "desk", "desk :: language", "clocks", "staff", "staff :: training", "audit", "platform",
		"site :: safety", "site :: ages", "site :: text", "site :: terms" })
@NullMarked
package org.waymark.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

import org.waymark.platform.Expiring;
