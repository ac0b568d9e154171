/**
 * Figures for the committee and the public. Of a person nothing leaves that somebody who
 * knows every other record could read back.
 *
 * <p>
 * Start at {@code disclosure} for what may leave, at {@code facts} for what is counted
 * and at {@code inside} for who sees it. Owns the schema {@code statistics}. Of other
 * modules it reads the views {@code triage.counted} and those beside it.
 */
@Expiring(withReport = { "statistics.fact", "statistics.to_count" }, by = { "statistics.erase_report" },
		otherwise = { "statistics.document", "statistics.release", "statistics.national" })
@ApplicationModule(allowedDependencies = { "audit", "cases", "clocks", "desk", "platform", "publication", "site",
		"site :: ages", "site :: figures", "site :: terms", "site :: text", "staff" })
@NullMarked
package org.waymark.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

import org.waymark.platform.Expiring;
