package org.waymark.triage.queue;

import java.time.Duration;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.signals.Notifications;
import org.waymark.triage.queue.QueueStore.Moment;

/**
 * The version of the queue as it grows, read once for all who listen, and only while
 * anybody does. A notification says when to look; it may be lost, so there is a look
 * every second as well. Looks are at least half a second apart, however fast reports come
 * in.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class QueueVersions {

	private static final Duration APART = Duration.ofMillis(500);

	private static final Duration AT_LEAST_EVERY = Duration.ofSeconds(1);

	private final QueueStore store;

	// A field, unlike other publishers: that all streams share this one is what it is
	// for.
	private final Flux<Long> shared;

	QueueVersions(Notifications notifications, QueueStore store) {
		this.store = store;
		this.shared = Flux
			.merge(notifications.on(Notifications.QUEUE_CHANGED).map(channel -> 0L),
					Flux.interval(AT_LEAST_EVERY).onBackpressureDrop())
			.sample(APART)
			.onBackpressureLatest()
			.concatMap(hint -> look(), 1)
			.distinctUntilChanged()
			.replay(1)
			.refCount(1);
	}

	/** Emits the version as it is, and then each time that it has changed. Never ends. */
	Flux<Long> changes() {
		return this.shared;
	}

	// While the database is away there is nothing new to say; the next look is at hand.
	private Mono<Long> look() {
		return this.store.moment().map(Moment::version).onErrorResume(DataAccessException.class, away -> Mono.empty());
	}

}
