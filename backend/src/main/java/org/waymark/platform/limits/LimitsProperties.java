package org.waymark.platform.limits;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How counting behaves.
 *
 * @param patience how long a count is waited for; longer than any statement of a database
 * that is well
 */
@ConfigurationProperties("waymark.limits")
record LimitsProperties(@DurationMin(millis = 1) @DefaultValue("1s") Duration patience) {

}
