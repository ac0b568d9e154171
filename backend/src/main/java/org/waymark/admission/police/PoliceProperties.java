package org.waymark.admission.police;

import java.time.Duration;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMin;

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
record PoliceProperties(@DurationMin(days = 1) @DefaultValue("365d") Duration keyLasts,
		@Min(1) @DefaultValue("100") int most, @DefaultValue("4MB") DataSize longest,
		@Min(1) @DefaultValue("60") int perMinute) {

	private static final DataSize TAKEN_AT_ALL = DataSize.ofMegabytes(16);

	@AssertTrue(message = "WAYMARK_POLICE_LONGEST must be between 1KB and 16MB, the most that the service takes")
	boolean isLongestTakenAtAll() {
		return this.longest.toKilobytes() >= 1 && this.longest.compareTo(TAKEN_AT_ALL) <= 0;
	}

	Limit lists() {
		return new Limit("police-lists", this.perMinute, Duration.ofMinutes(1));
	}

}
