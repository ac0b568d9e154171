/**
 * Adapts the council's content to the hub. Each class implements one interface of a
 * feature, and no feature of the hub reads content itself.
 *
 * <p>
 * Start at {@link CouncilGoingLive} or any class named for what it adapts. Owns no table.
 */
@ApplicationModule(allowedDependencies = { "admission", "clocks", "desk", "notification :: duty", "platform", "site",
		"site :: areas" })
@NullMarked
package org.waymark.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
