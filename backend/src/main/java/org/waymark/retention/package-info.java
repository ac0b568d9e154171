/**
 * How long reports are kept, and what must not be erased.
 *
 * <p>
 * Start at {@link DueDates}, which says when a report is due to be erased, at
 * {@link RetentionSchedule}, the council's rules, and at {@code holds.Holds}. Owns the
 * schema {@code retention}: {@code hold}, {@code remark}, and the views {@code candidate}
 * and {@code written}.
 */
@ApplicationModule(allowedDependencies = { "audit", "cases", "clocks", "desk", "platform", "site :: terms",
		"site :: text", "staff" })
@NullMarked
package org.waymark.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
