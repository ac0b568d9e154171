/**
 * The desk: the queue and the reports on it.
 */
@ApplicationModule(allowedDependencies = { "clocks", "conversations", "staff", "audit", "platform" })
@NullMarked
package org.waymark.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
