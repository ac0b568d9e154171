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
	public Mono<Boolean> arrived(String handed) {
		return this.client.get(handed)
			// Not being told is no failure: it is asked again.
			.onErrorResume(SendFailed.class, untold -> Mono.empty())
			.flatMap(NotifySender::arrived)
			.defaultIfEmpty(false);
	}

	private static Mono<Boolean> arrived(Notification notification) {
		Optional<String> failure = notification.failure();
		return failure.isPresent() ? Mono.error(() -> new SendFailed(failure.get()))
				: Mono.just("delivered".equals(notification.status()));
	}

}
