/**
 * The back office as pages: duty alerts, messages, the audit log, roles, deadlines to
 * look at.
 *
 * <p>
 * Start at the package named for the page. Owns no table.
 */
@ApplicationModule(allowedDependencies = { "notification :: duty", "notification :: outbox", "notification :: senders",
		"desk", "clocks", "staff", "audit", "platform", "site :: terms", "site :: text" })
@NullMarked
package org.waymark.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
