/**
 * Decisions for each child: records, outcomes, routes and sign-off.
 */
@ApplicationModule(allowedDependencies = { "cases", "linking", "linking :: earlier", "conversations", "desk", "clocks",
		"staff", "staff :: training", "audit", "platform" })
@NullMarked
package org.waymark.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
