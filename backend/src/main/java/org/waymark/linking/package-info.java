/**
 * Match keys: finds reports that may be about the same people or place.
 *
 * <p>
 * Start at {@link MatchIndex} and {@link Matches}. Owns {@code triage.trace}, and in
 * {@code earlier} {@code triage.earlier}.
 */
@Expiring(withReport = { "triage.trace", "triage.earlier" }, by = { "triage.erase_links" })
@ApplicationModule(allowedDependencies = { "cases", "cases :: transitions", "desk", "staff", "audit", "platform",
		"site :: areas", "site :: text", "site :: terms" })
@NullMarked
package org.waymark.linking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

import org.waymark.platform.Expiring;
