package org.waymark.notification.outbox;

import reactor.core.publisher.Mono;

/** Hears that a message was parked. */
public interface ParkedMail {

	/** Says so, in the transaction that parks it. */
	Mono<Void> parked();

}
