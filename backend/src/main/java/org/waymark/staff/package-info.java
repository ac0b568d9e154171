/**
 * Accounts, sign-in, roles and sessions of the desk.
 *
 * <p>
 * Start at {@link Role} and {@link Permission}, which say who may do what, at
 * {@link DeskRoutes}, the table of addresses and permissions, and at {@link Sessions}.
 *
 * <p>
 * Owns the schema {@code staff}: {@code account}, {@code session}, {@code invitation},
 * {@code second_factor}, {@code recovery_code}, {@code factor_reset}, {@code
 * factor_reset_done}, {@code provider_session}, {@code training}, {@code
 * member_training}.
 */
@Expiring(otherwise = { "staff.account", "staff.factor_reset", "staff.factor_reset_done", "staff.invitation",
		"staff.member_training", "staff.provider_session", "staff.recovery_code", "staff.second_factor",
		"staff.session", "staff.training" })
@ApplicationModule(allowedDependencies = { "audit", "platform", "site :: text" })
@NullMarked
package org.waymark.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

import org.waymark.platform.Expiring;
