package org.waymark.notification.outbox;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import org.waymark.notification.senders.MailProperties;
import org.waymark.notification.senders.MessageRoute;
import org.waymark.notification.senders.OutgoingMessage;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * The wording of messages. It depends on purpose and route alone, so it is the same for
 * every case.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class MessageWording {

	private final Properties texts = read();

	private final MailProperties mail;

	MessageWording(MailProperties mail) {
		this.mail = mail;
	}

	/** A message as it leaves the house. */
	OutgoingMessage letter(UUID id, Purpose purpose, MessageRoute route, String to) {
		if (route == MessageRoute.TEXT) {
			return new OutgoingMessage(id, route, "", to, "", text(purpose, "short"), purpose.urgent());
		}
		return new OutgoingMessage(id, route, text("from"), to, text(purpose, "subject"),
				text(purpose, "text").replace("{0}", link(purpose)), purpose.urgent());
	}

	private String link(Purpose purpose) {
		return switch (purpose) {
			case DUTY, TEST -> this.mail.desk() + "/triage/duty";
			case CANARY -> this.mail.desk() + "/triage/messages";
			case REPORTER -> this.mail.site() + "/follow-up";
		};
	}

	private String text(Purpose purpose, String part) {
		return text(purpose.name().toLowerCase(Locale.ROOT) + "." + part);
	}

	private String text(String key) {
		return Objects.requireNonNull(this.texts.getProperty("mail." + key));
	}

	private static Properties read() {
		Properties texts = new Properties();
		try (var in = new ClassPathResource("messages/mail.properties").getInputStream()) {
			texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
			return texts;
		}
		catch (IOException missing) {
			throw new UncheckedIOException("The wording of messages cannot be read", missing);
		}
	}

}
