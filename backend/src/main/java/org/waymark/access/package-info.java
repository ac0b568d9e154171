/**
 * Who may see a report: recusal, restriction, break-glass, and the reporter's identity.
 */
@ApplicationModule(
		allowedDependencies = { "cases", "desk", "notification :: duty", "clocks", "staff", "audit", "platform" })
@NullMarked
package org.waymark.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
