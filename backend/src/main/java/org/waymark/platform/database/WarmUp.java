package org.waymark.platform.database;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;

/** Opens a few connections of each pool when the application has started. */
class WarmUp {

	private final ObjectProvider<FaceConnections> doors;

	WarmUp(ObjectProvider<FaceConnections> doors) {
		this.doors = doors;
	}

	@EventListener(ApplicationStartedEvent.class)
	Mono<Void> open() {
		return Flux.fromStream(this.doors::stream)
			.concatMap((door) -> door.pool().warmup())
			// A database that is away is for health to tell; the pool tries again when
			// asked.
			.onErrorComplete(Exception.class)
			.then();
	}

}
