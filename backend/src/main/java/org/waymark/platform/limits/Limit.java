package org.waymark.platform.limits;

import java.time.Duration;

import io.github.bucket4j.BucketConfiguration;

/**
 * An allowance: so many at once, and so many again over the time.
 *
 * @param name what is counted; a stable word, for figures
 * @param number how many
 * @param per over what time; at most an hour, since the keys of counts last two
 */
public record Limit(String name, int number, Duration per) {

	public Limit {
		if (number < 1 || per.compareTo(Duration.ofSeconds(1)) < 0 || per.compareTo(Duration.ofHours(1)) > 0) {
			throw new IllegalArgumentException("A limit allows at least one, over a second to an hour: " + name);
		}
	}

	BucketConfiguration configuration() {
		return BucketConfiguration.builder()
			.addLimit(bandwidth -> bandwidth.capacity(this.number).refillGreedy(this.number, this.per))
			.build();
	}

}
