package org.waymark.notification.senders;

import java.util.Optional;

import reactor.core.publisher.Mono;

/**
 * One way out. Every sender bears a repeat: the same letter may come again after a crash.
 */
interface Sender {

	/**
	 * Sends a letter.
	 * @param repeated whether it was tried before, and may be out already
	 * @return what the provider calls it, where it says later whether it arrived; empty
	 * if nobody will. Fails with {@link SendFailed}
	 */
	Mono<Optional<String>> send(OutgoingMessage letter, boolean repeated);

	/**
	 * Asks about a letter that a provider took.
	 * @param handed what the provider calls it
	 * @return what it knows. Fails with {@link SendFailed} when it will not arrive
	 */
	Mono<Arrival> arrived(String handed);

}
