/**
 * Hands whole editions from the hub to the public face: schools first, later guidance,
 * contacts and released figures. The public face keeps the newest in a folder of its own,
 * so that it answers while the database is away.
 *
 * <p>
 * Start at {@link Publications} for the hub's end, and at {@link HostedEditions} for the
 * public one.
 *
 * <p>
 * Owns the schema {@code publication}: {@code edition}.
 */
@Expiring(otherwise = { "publication.edition" })
@ApplicationModule(allowedDependencies = { "platform", "site :: publication" })
@NullMarked
package org.waymark.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

import org.waymark.platform.Expiring;
