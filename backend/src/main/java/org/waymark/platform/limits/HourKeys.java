package org.waymark.platform.limits;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import reactor.core.publisher.Mono;

import org.waymark.platform.limits.BucketStore.Hour;

/** The keys of this hour and the last, asked for once an hour. */
class HourKeys {

	private static final Duration HOUR = Duration.ofHours(1);

	private final SecureRandom random = new SecureRandom();

	private final BucketStore store;

	private volatile List<Hour> known = List.of();

	HourKeys(BucketStore store) {
		this.store = store;
	}

	/**
	 * The keys that a count over this time is kept under now: this hour's, and while the
	 * time reaches back into the last hour also that one's, so that an allowance does not
	 * double at the turn of the hour.
	 */
	Mono<List<Hour>> over(Duration time, Instant now) {
		return current(now).map(hours -> hours.stream().filter(hour -> reaches(hour, time, now)).toList());
	}

	private Mono<List<Hour>> current(Instant now) {
		List<Hour> hours = this.known;
		boolean valid = !hours.isEmpty() && now.isBefore(hours.get(0).begun().plus(HOUR));
		return valid ? Mono.just(hours) : ask();
	}

	private Mono<List<Hour>> ask() {
		byte[] fresh = new byte[32];
		this.random.nextBytes(fresh);
		return this.store.hours(fresh).collectList().doOnNext(hours -> this.known = hours);
	}

	private static boolean reaches(Hour hour, Duration time, Instant now) {
		return now.isBefore(hour.begun().plus(HOUR).plus(time));
	}

}
