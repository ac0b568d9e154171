package org.waymark.staff;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session of the desk lasts.
 *
 * @param sessionIdle it ends after this long without use
 * @param sessionLongest it ends this long after signing in, used or not
 * @param sessionHalf how long there is for the second factor
 * @param confirmedFor how long somebody who signed in, or showed again that it is them,
 * need not do so for what asks for it
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
