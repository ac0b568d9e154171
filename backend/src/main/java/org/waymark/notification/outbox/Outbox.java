package org.waymark.notification.outbox;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.HubKeys;

/**
 * Adds messages in the transaction of their act: both are committed or neither. Nothing
 * leaves the process here.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Outbox {

	private final OutboxStore store;

	private final HubKeys keys;

	private final InstantSource time;

	Outbox(OutboxStore store, HubKeys keys, InstantSource time) {
		this.store = store;
		this.keys = keys;
		this.time = time;
	}

	/** Adds a message. A message with a name that was used before is not added again. */
	public Mono<Void> add(NewMessage message) {
		UUID id = UUID.randomUUID();
		byte[] to = this.keys.sealIdentity(id, message.sealable().getBytes(StandardCharsets.UTF_8));
		return Mono.defer(() -> this.store.add(id, message, to, this.time.instant()));
	}

	/** Stops what was not sent yet for an alert that nobody need be told of any more. */
	public Mono<Void> stop(UUID alert) {
		return Mono.defer(() -> this.store.stop(alert, this.time.instant()));
	}

	/** The outbox in figures. */
	public Mono<OutboxFigures> figures() {
		return Mono.defer(() -> this.store.figures(this.time.instant()));
	}

}
