package org.waymark.admission.police;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import org.waymark.platform.limits.Limit;

/**
 * How much a system of the police may send.
 *
 * @param keyLasts how long a key works, unless it is withdrawn before
 * @param most notifications in one list
 * @param longest how long one list may be; at most what the service takes at all, 16 MB
 * @param perMinute lists in a minute under one key
 */
@ConfigurationProperties("waymark.police")
record PoliceProperties(@DefaultValue("365d") Duration keyLasts, @DefaultValue("100") int most,
		@DefaultValue("4MB") DataSize longest, @DefaultValue("60") int perMinute) {

	Limit lists() {
		return new Limit("police-lists", this.perMinute, Duration.ofMinutes(1));
	}

}
