/**
 * How long reports are kept.
 *
 * <p>
 * Start at {@link DueDates}, which says when a report is due to be erased, and at
 * {@link RetentionSchedule}, the council's rules. Owns no table yet.
 */
@ApplicationModule(allowedDependencies = { "clocks", "desk", "platform", "staff" })
@NullMarked
package org.waymark.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
