/**
 * How long reports are kept, and what must not be erased.
 *
 * <p>
 * Start at {@link DueDates}, which says when a report is due to be erased, at
 * {@link RetentionSchedule}, the council's rules, at {@link Keepings}, the rules that
 * people confirmed, at {@code holds.Holds} and at {@code erasure.Erasures}. Owns the
 * schema {@code retention}: {@code hold}, {@code remark}, {@code keeping}, {@code run},
 * {@code referral}, {@code tombstone}, and the views {@code candidate}, {@code written},
 * {@code standing} and {@code child}.
 */
@Expiring(withReport = { "retention.keeping", "retention.hold", "retention.remark" }, by = { "retention.erase_report" },
		otherwise = { "retention.run", "retention.referral", "retention.tombstone" })
@ApplicationModule(allowedDependencies = { "audit", "cases", "clocks", "desk", "platform", "site :: terms",
		"site :: text", "staff" })
@NullMarked
package org.waymark.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

import org.waymark.platform.Expiring;
