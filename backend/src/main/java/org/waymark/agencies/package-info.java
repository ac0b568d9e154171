/**
 * What is asked of partner agencies, what they answer, and the log of what was shared.
 */
@ApplicationModule(allowedDependencies = { "triage", "triage :: decision", "triage :: timeline", "triage :: words",
		"triage :: work", "clocks", "staff", "audit", "platform" })
@NullMarked
package org.waymark.agencies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
