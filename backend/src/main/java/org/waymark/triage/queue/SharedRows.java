package org.waymark.triage.queue;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
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
	private final Map<Shown, Made> made = new ConcurrentHashMap<>();

	SharedRows(QueueStore store) {
		this.store = store;
	}

	/**
	 * The rows of a lane's first page, for all to whom the same reports are closed.
	 * @param making reads and opens them; subscribed at most once a version and second
	 */
	Mono<Seen> of(Lane lane, UUID reader, Supplier<Mono<Seen>> making) {
		return this.store.view(reader)
			.flatMap(view -> share(new Shown(lane, view.closed()), view.version(), making).rows());
	}

	private Made share(Shown shown, long version, Supplier<Mono<Seen>> making) {
		this.made.values().removeIf(made -> made.old());
		return this.made.compute(shown, (same, last) -> (last != null && last.serves(version)) ? last
				: new Made(version, System.nanoTime(), making.get().cache()));
	}

	/**
	 * What is shared: a lane, among those to whom the same is closed.
	 */
	private record Shown(Lane lane, String closed) {

	}

	/**
	 * Rows that were asked for when the queue had a version; they show that one or a
	 * newer.
	 */
	private record Made(long version, long at, Mono<Seen> rows) {

		boolean serves(long asked) {
			return this.version >= asked && !old();
		}

		boolean old() {
			return System.nanoTime() - this.at >= HOLDS.toNanos();
		}

	}

}
