/**
 * Opens sealed reports, applies the safety rules and makes the hub's own record.
 */
@ApplicationModule(allowedDependencies = { "intake", "triage", "triage :: timeline", "triage :: words",
		"triage :: work", "conversations", "staff", "notification :: duty", "clocks", "audit", "platform", "site",
		"site :: questions" })
@NullMarked
package org.waymark.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
