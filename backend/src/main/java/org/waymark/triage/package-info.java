/**
 * The desk: the queue and the reports on it.
 */
@ApplicationModule(allowedDependencies = { "access", "decisions", "intake", "linking", "linking :: earlier", "cases",
		"desk", "clocks", "conversations", "notification :: outbox", "notification :: senders", "notification :: duty",
		"staff", "staff :: training", "audit", "platform" })
@NullMarked
package org.waymark.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
