/**
 * Hands the council's content to the hub, whose features know no council: each class here
 * answers one interface of theirs.
 */
@ApplicationModule(allowedDependencies = { "admission", "clocks", "notification :: duty", "platform", "site",
		"site :: areas", "triage" })
@NullMarked
package org.waymark.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
