/**
 * Match keys: finds reports that may be about the same people or place.
 */
@ApplicationModule(allowedDependencies = { "cases", "desk", "staff", "audit", "platform" })
@NullMarked
package org.waymark.linking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
