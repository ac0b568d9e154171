package org.waymark.notification.outbox;

import reactor.core.publisher.Mono;

/** Whoever must know that a message is tried no more. */
public interface ParkedMail {

	/** Says so, in the transaction that parks it. */
	Mono<Void> parked();

}
