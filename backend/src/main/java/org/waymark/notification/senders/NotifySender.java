package org.waymark.notification.senders;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.notification.senders.NotifyClient.Notification;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * Sends e-mail and text messages through GOV.UK Notify, and asks afterwards whether they
 * arrived. Notify does not recognise a repeat, so before one it is asked whether it
 * already has the letter.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class NotifySender implements Sender {

	/** Notify keeps what it knows of a message for days, not for ever. */
	private static final String FORGOTTEN = "NOTIFY_404";

	private final NotifyClient client;

	private final MailProperties.Notify settings;

	NotifySender(NotifyClient client, MailProperties mail) {
		this.client = client;
		this.settings = mail.govukNotify();
	}

	@Override
	public Mono<Optional<String>> send(OutgoingMessage letter, boolean repeated) {
		if (!this.settings.isSet()) {
			return Mono.error(() -> new SendFailed("NOTIFY_NOT_SET"));
		}
		if (letter.route() == MessageRoute.EMAIL && !letter.isPlain()) {
			return Mono.error(() -> new SendFailed(SendFailed.LETTERS));
		}
		return known(letter, repeated).switchIfEmpty(Mono.defer(() -> post(letter)))
			.map(Notification::id)
			.map(Optional::of);
	}

	/** Its own last word on the same letter, unless that was a failure. */
	private Mono<Notification> known(OutgoingMessage letter, boolean repeated) {
		return repeated ? this.client.newest(letter.id()).filter(found -> found.failure().isEmpty()) : Mono.empty();
	}

	private Mono<Notification> post(OutgoingMessage letter) {
		return (letter.route() == MessageRoute.TEXT)
				? this.client.post("sms",
						Map.of("phone_number", letter.to(), "template_id", this.settings.textTemplate().orElseThrow(),
								"reference", letter.id().toString(), "personalisation", Map.of("text", letter.text())))
				: this.client.post("email",
						Map.of("email_address", letter.to(), "template_id", this.settings.emailTemplate().orElseThrow(),
								"reference", letter.id().toString(), "personalisation",
								Map.of("subject", letter.subject(), "text", letter.text())));
	}

	@Override
	public Mono<Arrival> arrived(String handed) {
		return this.client.get(handed)
			.flatMap(NotifySender::arrived)
			// Not being told is no failure. What Notify has forgotten it forgets for
			// good.
			.onErrorResume(SendFailed.class,
					untold -> untold.code().startsWith(FORGOTTEN) ? Mono.just(Arrival.NEVER_KNOWN) : passedOn(untold));
	}

	/** What a message ended in goes on; what the question ended in is asked again. */
	private static Mono<Arrival> passedOn(SendFailed failure) {
		return failure.code().endsWith("_FAILURE") ? Mono.error(failure) : Mono.just(Arrival.NOT_YET);
	}

	/** A text message abroad ends as {@code sent}: its network says nothing more. */
	private static Mono<Arrival> arrived(Notification notification) {
		Optional<String> failure = notification.failure();
		if (failure.isPresent()) {
			return Mono.error(() -> new SendFailed(failure.get()));
		}
		return Mono.just("delivered".equals(notification.status()) ? Arrival.ARRIVED
				: "sent".equals(notification.status()) ? Arrival.NEVER_KNOWN : Arrival.NOT_YET);
	}

}
