/**
 * Messages between a reporter and the hub after the report, sealed at both ends.
 *
 * <p>
 * Start at {@link SealedConversations} for the public end, which checks the return code
 * and counts wrong ones, and at {@link Correspondence} for the hub's.
 *
 * <p>
 * Owns the schema {@code conversation}: {@code letterbox}, {@code progress}, {@code
 * letter}.
 */
@Expiring(withReport = { "conversation.letterbox", "conversation.progress", "conversation.letter" },
		by = { "conversation.erase_report" })
@ApplicationModule(allowedDependencies = { "platform", "site", "site :: followup", "site :: terms" })
@NullMarked
package org.waymark.conversations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

import org.waymark.platform.Expiring;
