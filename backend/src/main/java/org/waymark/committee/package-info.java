/**
 * What the council's committee asked for, what was done about it, and when it meets.
 *
 * <p>
 * Start at {@code actions.Actions}, which keeps what was asked and what was done; at
 * {@code meetings.Meetings} for the days by which an update is due; at {@code
 * awareness.Activities} for what was done to raise awareness; at {@code
 * engagement.Engagements} for the organisations that could help.
 *
 * <p>
 * Owns the schema {@code committee}: {@code action}, {@code action_history}, {@code
 * meeting}, {@code activity}, {@code activity_history}, {@code organisation}, {@code
 * organisation_history}, {@code sector_need}, {@code post}, {@code post_training}, {@code
 * partner_return}, {@code walk}, {@code walk_history}. It reads the views {@code
 * staff.trained_account} and {@code pathway.route}.
 */
@Expiring(otherwise = { "committee.action", "committee.action_history", "committee.meeting", "committee.activity",
		"committee.activity_history", "committee.organisation", "committee.organisation_history",
		"committee.sector_need", "committee.post", "committee.post_training", "committee.partner_return",
		"committee.walk", "committee.walk_history" })
@ApplicationModule(allowedDependencies = { "audit", "clocks", "desk", "knowledge", "platform", "platform :: csv",
		"site", "site :: campaigns", "site :: text", "staff", "staff :: training" })
@NullMarked
package org.waymark.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

import org.waymark.platform.Expiring;
