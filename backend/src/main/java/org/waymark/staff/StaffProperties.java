package org.waymark.staff;

import java.time.Duration;

import jakarta.validation.constraints.AssertTrue;
import org.hibernate.validator.constraints.time.DurationMin;

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
record StaffProperties(@DurationMin(seconds = 1) @DefaultValue("30m") Duration sessionIdle,
		@DurationMin(seconds = 1) @DefaultValue("12h") Duration sessionLongest,
		@DurationMin(seconds = 1) @DefaultValue("10m") Duration sessionHalf,
		@DurationMin(seconds = 1) @DefaultValue("10m") Duration confirmedFor) {

	@AssertTrue(
			message = "WAYMARK_STAFF_SESSION_LONGEST must be at least WAYMARK_STAFF_SESSION_IDLE: a session may be idle for so long")
	boolean isLongestAtLeastIdle() {
		return this.sessionLongest.compareTo(this.sessionIdle) >= 0;
	}

}
