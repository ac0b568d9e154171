package org.waymark.conversations;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.waymark.platform.limits.Limit;

/**
 * How many wrong codes are taken for slips. Right ones do not count, and open whatever
 * came before.
 *
 * @param network from one network (/24, /56) within ten minutes: a hostel full of people
 * who each try three times
 * @param reference for one reference within an hour, wherever from: nobody tries so often
 * with the paper in their hand
 */
@ConfigurationProperties("waymark.codes")
record CodeProperties(@Min(1) @DefaultValue("60") int network, @Min(1) @DefaultValue("30") int reference) {

	Limit ofNetwork() {
		return new Limit("codes-network", this.network, Duration.ofMinutes(10));
	}

	Limit ofReference() {
		return new Limit("codes-reference", this.reference, Duration.ofHours(1));
	}

}
