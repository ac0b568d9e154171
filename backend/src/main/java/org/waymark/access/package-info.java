/**
 * Who may see a report: recusal, restriction, break-glass, and the reporter's identity.
 *
 * <p>
 * Start at {@link Access}; {@link ReporterIdentityAccess} opens the reporter's identity.
 * Owns {@code
 * triage.recusal}, {@code triage.restriction}, {@code triage.restriction_reader} and
 * {@code triage.opening}.
 */
@Expiring(withReport = { "triage.recusal", "triage.restriction", "triage.restriction_reader", "triage.opening" },
		by = { "triage.erase_access" })
@ApplicationModule(allowedDependencies = { "cases", "cases :: transitions", "desk", "notification :: duty", "clocks",
		"staff", "audit", "platform", "site :: text" })
@NullMarked
package org.waymark.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

import org.waymark.platform.Expiring;
