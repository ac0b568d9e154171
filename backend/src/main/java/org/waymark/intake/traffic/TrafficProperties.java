package org.waymark.intake.traffic;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.waymark.platform.limits.Limit;

/**
 * How much of a network (/24, /56) is no wonder.
 *
 * @param drafts visits begun within ten minutes: 200 people behind one address who begin
 * five times each
 * @param pages pages asked for within ten minutes, of one process: 200 people who look at
 * 30 each
 */
@ConfigurationProperties("waymark.crowds")
record TrafficProperties(@Min(1) @DefaultValue("1000") int drafts, @Min(1) @DefaultValue("6000") int pages) {

	static final Duration TIME = Duration.ofMinutes(10);

	Limit draftLimit() {
		return new Limit("drafts", this.drafts, TIME);
	}

}
