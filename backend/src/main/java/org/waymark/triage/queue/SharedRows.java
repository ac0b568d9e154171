package org.waymark.triage.queue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.StaffId;
import org.waymark.triage.Lane;
import org.waymark.triage.queue.Queue.Asked;
import org.waymark.triage.queue.Queue.Found;
import org.waymark.triage.queue.Queue.Seen;
import org.waymark.triage.queue.QueueStore.Own;

/**
 * The rows of each lane, read and rendered once for all open queues that ask for the same
 * version: when one report comes in, every screen asks at once. Shared rows are never
 * older than the version that the asker saw in the database, nor than a second.
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
	 * The rows of a lane's first page, for all readers with the same access.
	 * @param making reads and opens them; subscribed at most once a version and second
	 * @param writing renders them, once for all readers whose page is the same
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

	/** The key of shared rows: a lane, among readers with the same access. */
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
			return this.pages.computeIfAbsent(Whose.of(found.asked().reader(), found.entries(), found.own()),
					none -> writing.apply(found));
		}

	}

	/**
	 * The key of a rendered page: the reader's number of reports, their team's, and
	 * whether one of these is the reader's own.
	 */
	record Whose(Own own, Optional<StaffId> reader) {

		static Whose of(StaffId reader, List<QueueEntry> entries, Own own) {
			boolean here = entries.stream().anyMatch(entry -> entry.isOf(reader));
			return new Whose(own, here ? Optional.of(reader) : Optional.empty());
		}

	}

}
