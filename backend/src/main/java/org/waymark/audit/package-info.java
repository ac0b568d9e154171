/**
 * The audit log of every act and every read: append only, sealed in a chain.
 *
 * <p>
 * Start at {@link Audit}, which adds an entry. {@link AuditTrail} reads the log and
 * {@link AuditVerification} checks the chain.
 *
 * <p>
 * Owns the schema {@code audit}: {@code entry}, {@code link}.
 */
@Expiring(otherwise = { "audit.entry", "audit.link" })
@ApplicationModule(allowedDependencies = { "platform" })
@NullMarked
package org.waymark.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

import org.waymark.platform.Expiring;
