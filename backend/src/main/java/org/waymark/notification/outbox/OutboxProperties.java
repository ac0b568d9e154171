package org.waymark.notification.outbox;

import java.time.Duration;
import java.util.List;

import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the outbox works.
 *
 * @param lease how long a message is one process's; longer than one try may take
 * @param retries waits after the first failure, the second and so on; after the last it
 * is parked
 * @param asks how long after a provider took a message it is asked whether it arrived
 * @param stale from which age of the oldest message that nobody's address keeps back mail
 * counts as dead
 * @param canaryEvery how often a test mail is sent
 */
@ConfigurationProperties("waymark.outbox")
public record OutboxProperties(@DurationMin(seconds = 1) @DefaultValue("3m") Duration lease, @DefaultValue( {
		"1m", "5m", "15m", "1h", "6h" }) List<@DurationMin(seconds = 1) Duration> retries,
		@DurationMin(seconds = 1) @DefaultValue("1m") Duration asks,
		@DurationMin(seconds = 1) @DefaultValue("15m") Duration stale,
		@DurationMin(seconds = 1) @DefaultValue("1h") Duration canaryEvery){

	public OutboxProperties {
		retries = List.copyOf(retries);
	}

}
