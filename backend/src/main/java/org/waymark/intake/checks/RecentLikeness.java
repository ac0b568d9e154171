package org.waymark.intake.checks;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.waymark.platform.crypto.Fingerprints;

/**
 * Counts in how many visits the same thing came within the last hour or two. Things are
 * known by a keyed fingerprint of 64 bits whose key is random, is held in memory only,
 * and is thrown away with the counts: nothing can be found out from it afterwards.
 */
final class RecentLikeness {

	private static final Duration TURN = Duration.ofHours(1);

	/** About 5 MB. A flood of different things ends the counting, not the process. */
	private static final int MOST = 50_000;

	private Generation former = new Generation(Instant.EPOCH);

	private Generation current = new Generation(Instant.EPOCH);

	/**
	 * Counts a thing.
	 * @param visit what stands for the visit; the same one in a row counts once
	 * @return in how many visits it came, this one included
	 */
	synchronized int seen(byte[] thing, byte[] visit, Instant now) {
		if (this.current.begun.plus(TURN).isBefore(now)) {
			this.former = this.current;
			this.current = new Generation(now);
		}
		return this.former.times(thing) + this.current.count(thing, visit);
	}

	private static final class Generation {

		private final Map<Long, Times> times = new HashMap<>();

		private final Fingerprints prints = new Fingerprints();

		private final Instant begun;

		private Generation(Instant begun) {
			this.begun = begun;
		}

		private int times(byte[] thing) {
			return this.times.isEmpty() ? 0 : this.times.getOrDefault(this.prints.of(thing), Times.NONE).count();
		}

		private int count(byte[] thing, byte[] visit) {
			long print = this.prints.of(thing);
			Times before = this.times.getOrDefault(print, Times.NONE);
			Times after = before.with(this.prints.of(visit));
			if (before.count() > 0 || this.times.size() < MOST) {
				this.times.put(print, after);
			}
			return after.count();
		}

	}

	/**
	 * How often, and for which visit last.
	 */
	private record Times(int count, long visit) {

		private static final Times NONE = new Times(0, 0);

		Times with(long other) {
			return (this.count > 0 && this.visit == other) ? this : new Times(this.count + 1, other);
		}

	}

}
