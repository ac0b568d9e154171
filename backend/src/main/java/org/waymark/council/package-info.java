/**
 * Holds the hub's half of the council's content, and hands both halves to the features of
 * the hub. Each {@code Council…} class implements one interface of a feature, and no
 * feature of the hub reads content itself.
 *
 * <p>
 * Start at {@link CouncilGoingLive} or any class named for what it adapts; the rota is in
 * {@code duty}. Owns no table.
 */
@ApplicationModule(allowedDependencies = { "admission", "admission :: safety", "clocks", "desk", "desk :: language",
		"notification :: duty", "platform", "retention", "site", "site :: areas", "site :: content",
		"site :: answerfacts", "site :: safety", "site :: terms", "site :: text" })
@NullMarked
package org.waymark.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
