/**
 * Adds up how far people come on the way to a report, by day, door and step, and their
 * feedback. It holds nothing about anybody.
 *
 * <p>
 * Start at {@link RouteCounter}. Owns {@code pathway.route_count}.
 */
@Expiring(otherwise = { "pathway.route_count" })
@ApplicationModule(allowedDependencies = { "platform", "site :: routes" })
@NullMarked
package org.waymark.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

import org.waymark.platform.Expiring;
