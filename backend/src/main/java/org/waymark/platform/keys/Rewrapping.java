package org.waymark.platform.keys;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.CannotOpen;
import org.waymark.platform.crypto.WrappingKeys;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.keys.SealedColumnStore.WrappedKey;

/**
 * Wraps the keys of documents anew, a few pages of a table at a time, each in a
 * transaction of its own. It may end anywhere: what is not done stands under the old key,
 * which is still there. Any number of processes may do it beside each other.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Rewrapping {

	/** 128 kB of a table: some dozens of documents, locked for a moment. */
	private static final int PAGES = 16;

	private final SealedColumnStore columns;

	private final TriageDatabase database;

	Rewrapping(SealedColumnStore columns, TriageDatabase database) {
		this.columns = columns;
		this.database = database;
	}

	/**
	 * Goes through every column once.
	 * @return how many documents were wrapped anew
	 */
	Mono<Integer> pass(WrappingKeys keys) {
		return this.columns.places(keys.name())
			.collectList()
			.flatMapIterable(places -> places)
			.concatMap(place -> this.columns.pages(place).flatMapMany(pages -> walk(place, pages, keys)))
			.reduce(0, Integer::sum);
	}

	private Flux<Integer> walk(String place, long pages, WrappingKeys keys) {
		return Flux.<Long, Long>generate(() -> 0L, (from, sink) -> {
			if (from < pages) {
				sink.next(from);
			}
			else {
				sink.complete();
			}
			return from + PAGES;
		}).concatMap(from -> batch(place, from, keys), 1);
	}

	private Mono<Integer> batch(String place, long from, WrappingKeys keys) {
		return this.columns.lock(place, keys.inForce(), from, PAGES)
			.collectList()
			.flatMap(locked -> rewrap(place, locked, keys))
			.as(this.database.transactions()::transactional);
	}

	/** What no key opens is left as it is: it may still open with one from escrow. */
	private Mono<Integer> rewrap(String place, List<WrappedKey> locked, WrappingKeys keys) {
		List<WrappedKey> before = new ArrayList<>();
		List<byte[]> after = new ArrayList<>();
		for (WrappedKey one : locked) {
			try {
				after.add(keys.rewrap(one.bytes()));
				before.add(one);
			}
			catch (CannotOpen damaged) {
				continue;
			}
		}
		return before.isEmpty() ? Mono.just(0) : this.columns.rewrap(place, before, after);
	}

}
