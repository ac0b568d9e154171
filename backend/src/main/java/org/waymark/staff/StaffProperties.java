package org.waymark.staff;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The length of a session of the desk.
 *
 * @param sessionIdle ends it after this long without use
 * @param sessionLongest ends it this long after signing in, used or not
 * @param sessionHalf time allowed for the second factor
 * @param confirmedFor how long a sign-in or a confirmation of identity counts for routes
 * that need one
 */
@ConfigurationProperties("waymark.staff")
record StaffProperties(@DefaultValue("30m") Duration sessionIdle, @DefaultValue("12h") Duration sessionLongest,
		@DefaultValue("10m") Duration sessionHalf, @DefaultValue("10m") Duration confirmedFor) {

	StaffProperties {
		if (sessionIdle.isZero() || sessionIdle.isNegative() || sessionLongest.compareTo(sessionIdle) < 0) {
			throw new IllegalArgumentException("waymark.staff: a session lasts at least as long as it may be idle");
		}
	}

}
