/**
 * Accepts reports from the public, keeps them sealed, and hands them over to the hub.
 */
@ApplicationModule(
		allowedDependencies = { "platform", "site", "site :: arrival", "site :: followup", "site :: routes" })
@NullMarked
package org.waymark.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
