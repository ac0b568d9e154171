/**
 * The back office as pages: duty alerts, messages, the audit log, roles.
 */
@ApplicationModule(allowedDependencies = { "notification :: duty", "notification :: outbox", "notification :: senders",
		"desk", "clocks", "staff", "audit", "platform" })
@NullMarked
package org.waymark.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
