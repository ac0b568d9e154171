package org.waymark.intake.traffic;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.waymark.platform.crypto.Fingerprints;

/**
 * Counts by network in this process, for ten minutes and then ten more. A network is
 * known by a fingerprint of 64 bits under a random key that is thrown away with the
 * counts.
 */
final class LocalCounts {

	/** About 5 MB. More networks than that are not told apart from none. */
	private static final int MOST = 50_000;

	private final Duration turn;

	private Generation former = new Generation(Instant.MIN);

	private Generation current = new Generation(Instant.MIN);

	LocalCounts(Duration turn) {
		this.turn = turn;
	}

	/** Counts one more. */
	synchronized void add(String network, Instant now) {
		turn(now);
		this.current.add(network);
	}

	/** The larger count of the running ten minutes and those before. */
	synchronized int of(String network, Instant now) {
		turn(now);
		return Math.max(this.current.of(network), this.former.of(network));
	}

	private void turn(Instant now) {
		if (!now.isBefore(this.current.end(this.turn))) {
			boolean idle = !now.isBefore(this.current.end(this.turn.multipliedBy(2)));
			this.former = idle ? new Generation(now) : this.current;
			this.current = new Generation(now);
		}
	}

	private static final class Generation {

		private final Map<Long, Integer> counts = new HashMap<>();

		private final Fingerprints prints = new Fingerprints();

		private final Instant begun;

		private Generation(Instant begun) {
			this.begun = begun;
		}

		private Instant end(Duration after) {
			return this.begun.equals(Instant.MIN) ? Instant.MIN : this.begun.plus(after);
		}

		private void add(String network) {
			long print = print(network);
			if (this.counts.size() < MOST || this.counts.containsKey(print)) {
				this.counts.merge(print, 1, Integer::sum);
			}
		}

		private int of(String network) {
			return this.counts.isEmpty() ? 0 : this.counts.getOrDefault(print(network), 0);
		}

		private long print(String network) {
			return this.prints.of(network.getBytes(StandardCharsets.UTF_8));
		}

	}

}
