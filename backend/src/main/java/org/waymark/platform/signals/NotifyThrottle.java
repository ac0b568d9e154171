package org.waymark.platform.signals;

import java.util.concurrent.atomic.AtomicBoolean;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Mono;

/**
 * Notifies one channel after commits, at most ten times a second, with an empty message.
 * It is a hint: listeners also look without it.
 */
public final class NotifyThrottle {

	private final AtomicBoolean wanted = new AtomicBoolean();

	private final DatabaseClient db;

	private final String channel;

	/** A bell on one of the channels of {@link Notifications}. */
	public NotifyThrottle(DatabaseClient db, String channel) {
		this.db = db;
		this.channel = channel;
	}

	/** Something was committed that listeners may want to see. */
	public void wanted() {
		this.wanted.set(true);
	}

	// The schedule calls this once and subscribes each time, so it decides when
	// subscribed.
	@Scheduled(fixedRate = 100)
	Mono<Void> ring() {
		return Mono.defer(() -> this.wanted.getAndSet(false) ? notifyListeners() : Mono.empty());
	}

	private Mono<Void> notifyListeners() {
		return this.db.sql("SELECT pg_notify(:channel, '')")
			.bind("channel", this.channel)
			.then()
			// Listeners look every second anyway, so a lost hint costs no more than that.
			.onErrorResume(Exception.class, lost -> Mono.empty());
	}

}
