/**
 * Requests to partner agencies, their answers, and the sharing log.
 *
 * <p>
 * Start at {@link Requests}. Owns the schema {@code agencies}: {@code request}, {@code
 * reply}, {@code sentence}.
 */
@Expiring(withReport = { "agencies.request", "agencies.reply", "agencies.sentence" }, by = { "agencies.erase_report" })
@ApplicationModule(allowedDependencies = { "decisions", "cases", "cases :: transitions", "desk", "clocks", "staff",
		"audit", "platform", "site :: areas", "site :: terms", "site :: text" })
@NullMarked
package org.waymark.agencies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

import org.waymark.platform.Expiring;
