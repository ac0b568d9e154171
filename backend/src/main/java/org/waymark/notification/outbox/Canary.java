package org.waymark.notification.outbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.notification.senders.MailProperties;
import org.waymark.notification.senders.MailProperties.Way;
import org.waymark.notification.senders.MessageRoute;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * Sends a test mail every hour by the ordinary route, so that a failure shows before it
 * matters. Several processes send one.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Canary {

	private final Outbox outbox;

	private final MailProperties mail;

	private final OutboxProperties settings;

	private final InstantSource time;

	Canary(Outbox outbox, MailProperties mail, OutboxProperties settings, InstantSource time) {
		this.outbox = outbox;
		this.mail = mail;
		this.settings = settings;
		this.time = time;
	}

	/** Sends this hour's, unless it was sent. */
	Mono<Void> send() {
		return Mono.justOrEmpty(address()).flatMap(to -> this.outbox.add(message(to, this.time.instant())));
	}

	private Optional<String> address() {
		return this.mail.canary().or(() -> Optional.of(this.mail.from()).filter(own -> this.mail.email() == Way.TRAY));
	}

	private NewMessage message(String to, Instant now) {
		long hour = now.getEpochSecond() / this.settings.canaryEvery().toSeconds();
		return new NewMessage(Purpose.CANARY, MessageRoute.EMAIL, Optional.of("canary-" + hour), Optional.empty(),
				Optional.empty(), to);
	}

}
