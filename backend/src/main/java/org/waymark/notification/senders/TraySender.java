package org.waymark.notification.senders;

import java.time.InstantSource;
import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** Keeps what would be sent, so that a trial can show it. Nothing leaves the house. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class TraySender implements Sender {

	private final TrayStore store;

	private final InstantSource time;

	TraySender(TrayStore store, InstantSource time) {
		this.store = store;
		this.time = time;
	}

	@Override
	public Mono<Optional<String>> send(OutgoingMessage letter, boolean repeated) {
		return this.store.keep(letter, this.time.instant()).thenReturn(Optional.empty());
	}

	@Override
	public Mono<Arrival> arrived(String handed) {
		return Mono.just(Arrival.ARRIVED);
	}

}
