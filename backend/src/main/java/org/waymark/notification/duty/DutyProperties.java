package org.waymark.notification.duty;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How alerts work beyond what the rota says.
 *
 * @param remind something that goes on (mail is dead, nothing is admitted) raises a new
 * alert this long after the last one was acknowledged
 * @param tested how long a test of the alerts counts
 * @param rehearsal lets a desk start in live mode without such a test, to make the first
 * one
 */
@ConfigurationProperties("waymark.duty")
record DutyProperties(@DurationMin(minutes = 1) @DefaultValue("30m") Duration remind,
		@DurationMin(minutes = 1) @DefaultValue("7d") Duration tested, @DefaultValue("false") boolean rehearsal) {

}
