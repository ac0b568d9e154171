package org.waymark.triage.queue;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.triage.Lane;
import org.waymark.triage.queue.Queue.Seen;

/**
 * The rows of each lane as they stand, read once for all open queues that ask for the
 * same version: when one report comes in, every screen asks at once. What is shared is
 * never older than the version that the asker saw in the database, nor than a second.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class SharedRows {

	private static final Duration HOLDS = Duration.ofSeconds(1);

	private final QueueStore store;

	// Publishers in a field, unlike elsewhere: that askers share them is what they are
	// for.
	private final Map<Lane, Made> made = new ConcurrentHashMap<>();

	SharedRows(QueueStore store) {
		this.store = store;
	}

	/**
	 * The rows of a lane's first page.
	 * @param making reads and opens them; subscribed at most once a version and second
	 */
	Mono<Seen> of(Lane lane, Supplier<Mono<Seen>> making) {
		return this.store.moment().flatMap(moment -> share(lane, moment.version(), making).rows());
	}

	private Made share(Lane lane, long version, Supplier<Mono<Seen>> making) {
		return this.made.compute(lane, (same, last) -> (last != null && last.serves(version)) ? last
				: new Made(version, System.nanoTime(), making.get().cache()));
	}

	/**
	 * Rows that were asked for when the queue had a version; they show that one or a
	 * newer.
	 */
	private record Made(long version, long at, Mono<Seen> rows) {

		boolean serves(long asked) {
			return this.version >= asked && System.nanoTime() - this.at < HOLDS.toNanos();
		}

	}

}
