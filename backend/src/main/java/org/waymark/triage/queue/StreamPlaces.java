package org.waymark.triage.queue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.waymark.staff.SessionHandle;

/**
 * The live streams that each session has open in this process: at most two. A third
 * closes the oldest, so that forgotten windows do not add up.
 */
final class StreamPlaces {

	private static final int MOST = 2;

	private final Map<SessionHandle, Deque<Place>> taken = new HashMap<>();

	synchronized Place take(SessionHandle session) {
		Deque<Place> places = this.taken.computeIfAbsent(session, none -> new ArrayDeque<>());
		if (places.size() >= MOST) {
			places.removeFirst().close();
		}
		Place place = new Place(Sinks.empty());
		places.addLast(place);
		return place;
	}

	synchronized void leave(SessionHandle session, Place place) {
		this.taken.computeIfPresent(session, (whose, places) -> {
			places.remove(place);
			return places.isEmpty() ? null : places;
		});
	}

	synchronized void closeAll() {
		this.taken.values().forEach(places -> places.forEach(Place::close));
	}

	/** Room for one stream; compared by identity. */
	static final class Place {

		private final Sinks.Empty<Void> end;

		private Place(Sinks.Empty<Void> end) {
			this.end = end;
		}

		/** Completes when the stream has to end. */
		Mono<Void> closed() {
			return this.end.asMono();
		}

		private void close() {
			this.end.tryEmitEmpty();
		}

	}

}
