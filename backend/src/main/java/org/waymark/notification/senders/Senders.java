package org.waymark.notification.senders;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.text.EmailAddress;

/** Sends each letter by the way that the settings name for its route. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Senders {

	/** A server that answers drop by drop is given up after this. */
	private final Duration patience;

	private final Sender email;

	private final Sender text;

	@Autowired
	Senders(MailProperties mail, TraySender tray, SmtpSender smtp, NotifySender notify) {
		this(mail, mail.email().<Sender>choose(tray, smtp, notify), mail.text().<Sender>choose(tray, smtp, notify));
	}

	Senders(MailProperties mail, Sender email, Sender text) {
		this.patience = mail.patience();
		this.email = email;
		this.text = text;
	}

	/**
	 * Sends a letter.
	 * @param repeated whether it was tried before
	 * @return what the provider calls it, where it can be asked later. Fails with
	 * {@link SendFailed} and nothing else
	 */
	public Mono<Optional<String>> send(OutgoingMessage letter, boolean repeated) {
		return patient(Mono.defer(() -> sender(letter.route()).send(letter.to(recipient(letter)), repeated)));
	}

	/** One recipient and no other, whichever way it goes. */
	private static String recipient(OutgoingMessage letter) {
		return (letter.route() == MessageRoute.TEXT) ? letter.to()
				: EmailAddress.read(letter.to())
					.map(EmailAddress::text)
					.orElseThrow(() -> new SendFailed(SendFailed.NO_ADDRESS));
	}

	/** What is known of a letter that a provider took. */
	public Mono<Arrival> arrived(MessageRoute route, String handed) {
		return patient(sender(route).arrived(handed));
	}

	private Sender sender(MessageRoute route) {
		return (route == MessageRoute.TEXT) ? this.text : this.email;
	}

	private <T> Mono<T> patient(Mono<T> work) {
		return work.timeout(this.patience)
			.onErrorMap(TimeoutException.class, late -> new SendFailed("NO_ANSWER"))
			.onErrorMap(failure -> !(failure instanceof SendFailed),
					failure -> new SendFailed("OTHER_" + failure.getClass().getSimpleName()));
	}

}
