package org.waymark.triage.queue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.triage.Lane;
import org.waymark.triage.queue.Queue.Asked;
import org.waymark.triage.queue.Queue.Found;
import org.waymark.triage.queue.Queue.Seen;
import org.waymark.triage.queue.QueueStore.Own;

/**
 * The rows of each lane as they stand, read and written out once for all open queues that
 * ask for the same version: when one report comes in, every screen asks at once. What is
 * shared is never older than the version that the asker saw in the database, nor than a
 * second.
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
	 * @param writing makes a page of them, once for all to whom it says the same
	 */
	Mono<ResponseEntity<byte[]>> of(Asked asked, Supplier<Mono<Seen>> making,
			Function<Found, ResponseEntity<byte[]>> writing) {
		return this.store.view(asked.reader(), Queue.COUNTED + 1).flatMap(view -> {
			Made shared = share(new Shown(asked.lane(), view.closed()), view.version(), making);
			return shared.rows().map(seen -> shared.page(new Found(asked, seen, view.own()), writing));
		});
	}

	private Made share(Shown shown, long version, Supplier<Mono<Seen>> making) {
		this.made.values().removeIf(made -> made.old());
		return this.made.compute(shown, (same, last) -> (last != null && last.serves(version)) ? last
				: new Made(version, System.nanoTime(), making.get().cache(), new ConcurrentHashMap<>()));
	}

	/**
	 * What is shared: a lane, among those to whom the same is closed.
	 */
	private record Shown(Lane lane, String closed) {

	}

	/**
	 * Rows that were asked for when the queue had a version; they show that one or a
	 * newer. Their pages differ in how many reports are the reader's, and in which.
	 */
	private record Made(long version, long at, Mono<Seen> rows, Map<Whose, ResponseEntity<byte[]>> pages) {

		boolean serves(long asked) {
			return this.version >= asked && !old();
		}

		boolean old() {
			return System.nanoTime() - this.at >= HOLDS.toNanos();
		}

		ResponseEntity<byte[]> page(Found found, Function<Found, ResponseEntity<byte[]>> writing) {
			return this.pages.computeIfAbsent(Whose.of(found), none -> writing.apply(found));
		}

	}

	/**
	 * To whom a page says the same: who has so many reports, as has their team, and none
	 * of these or only this reader.
	 */
	private record Whose(Own own, Optional<UUID> reader) {

		static Whose of(Found found) {
			Optional<UUID> reader = Optional.of(found.asked().reader());
			boolean here = found.entries().stream().anyMatch(entry -> entry.owner().equals(reader));
			return new Whose(found.own(), here ? reader : Optional.empty());
		}

	}

}
