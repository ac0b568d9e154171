/**
 * The directory of schools: what the national register says of them, where their policies
 * are and what those cover.
 *
 * <p>
 * Start at {@code schools.Schools}, which keeps them and publishes the edition that
 * everybody sees; at {@code imports.Imports} for what the register changes; at {@code
 * editing} for the editor's pages; at {@code review.Findings} for what policies cover; at
 * {@code figures} for how many.
 *
 * <p>
 * Owns the schema {@code directory}: {@code school}, {@code policy}, {@code
 * policy_history}, {@code answer}, {@code contact}, {@code import}, {@code
 * import_change}, {@code finding}, {@code figure}, {@code document}, {@code unfound},
 * {@code letters}, {@code
 * link}, {@code invitation}, {@code proposal_decision}, {@code reminder}.
 */
@Expiring(otherwise = { "directory.school", "directory.policy", "directory.policy_history", "directory.answer",
		"directory.finding", "directory.figure", "directory.document", "directory.contact", "directory.unfound",
		"directory.link", "directory.invitation", "directory.proposal_decision", "directory.reminder",
		"directory.letters", "directory.import", "directory.import_change" })
@ApplicationModule(allowedDependencies = { "audit", "clocks", "desk", "linking", "notification :: outbox",
		"notification :: senders", "platform", "platform :: csv", "platform :: fetch", "publication", "site",
		"site :: content", "site :: publication", "site :: schools", "site :: school-roles", "site :: school-search",
		"site :: text", "staff" })
@NullMarked
package org.waymark.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

import org.waymark.platform.Expiring;
