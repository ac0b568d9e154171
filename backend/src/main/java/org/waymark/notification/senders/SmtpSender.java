package org.waymark.notification.senders;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.RunProperties;
import org.waymark.site.text.EmailAddress;

/**
 * Sends e-mail over SMTP. Jakarta Mail blocks, so it has threads of its own: a server
 * that hangs holds up nothing but mail.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class SmtpSender implements Sender {

	/** Mails in progress of both lanes, and as many that hang. */
	private static final int THREADS = 32;

	private final Scheduler threads = Schedulers.newBoundedElastic(THREADS, 1_000, "mail", 60, true);

	private final Optional<JavaMailSender> server;

	private final Optional<JavaMailSender> international;

	private final MailProperties mail;

	SmtpSender(ObjectProvider<JavaMailSenderImpl> server, MailProperties mail, RunProperties run) {
		this.mail = mail;
		this.server = Optional.ofNullable(server.getIfAvailable()).map(found -> SmtpSettings.apply(found, run.live()));
		this.international = Optional.ofNullable(server.getIfAvailable()).map(InternationalMailSender::new);
	}

	@Override
	public Mono<Optional<String>> send(OutgoingMessage letter, boolean repeated) {
		return Mono.fromCallable(() -> deliver(letter))
			.subscribeOn(this.threads)
			.onErrorMap(MailException.class, failure -> new SendFailed(SmtpFaults.code(failure)));
	}

	/** A mail server says nothing more once it has taken a letter. */
	@Override
	public Mono<Arrival> arrived(String handed) {
		return Mono.just(Arrival.NEVER_KNOWN);
	}

	private Optional<String> deliver(OutgoingMessage letter) throws MessagingException, UnsupportedEncodingException {
		JavaMailSender sender = (letter.isPlain() ? this.server : this.international)
			.orElseThrow(() -> new SendFailed("SMTP_NOT_SET"));
		sender.send(message(sender.createMimeMessage(), letter));
		return Optional.empty();
	}

	private MimeMessage message(MimeMessage message, OutgoingMessage letter)
			throws MessagingException, UnsupportedEncodingException {
		EmailAddress from = EmailAddress.read(this.mail.from())
			.orElseThrow(() -> new IllegalStateException("waymark.mail.from is checked at start"));
		message.setFrom(new InternetAddress(from.text(), letter.name(), StandardCharsets.UTF_8.name()));
		message.setRecipient(MimeMessage.RecipientType.TO, recipient(letter));
		message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
		message.setText(letter.text(), StandardCharsets.UTF_8.name());
		message.setHeader("Message-ID", "<" + letter.id() + "@" + from.host() + ">");
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setHeader("X-Auto-Response-Suppress", "All");
		if (letter.urgent()) {
			message.setHeader("Importance", "high");
		}
		return message;
	}

	/** The mail library knows no letters but those of ASCII: it would refuse others. */
	private static InternetAddress recipient(OutgoingMessage letter) throws MessagingException {
		if (letter.isPlain()) {
			return new InternetAddress(letter.to(), true);
		}
		InternetAddress address = new InternetAddress();
		address.setAddress(letter.to());
		return address;
	}

}
