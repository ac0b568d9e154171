package org.waymark.notification.outbox;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.notification.senders.MailProperties;
import org.waymark.notification.senders.MessageRoute;
import org.waymark.notification.senders.OutgoingMessage;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.wording.TextBundle;

/**
 * The wording of messages. It depends on purpose and route alone, so it is the same for
 * every case. Only what goes to schools says more: which public document it is about.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class MessageWording {

	private final TextBundle texts = new TextBundle("messages/mail");

	private final MailProperties mail;

	MessageWording(MailProperties mail) {
		this.mail = mail;
	}

	/** A message as it leaves the house. */
	OutgoingMessage letter(UUID id, Purpose purpose, MessageRoute route, String to, List<String> facts) {
		if (route == MessageRoute.TEXT) {
			return new OutgoingMessage(id, route, "", to, "", text(purpose, "short"), purpose.urgent());
		}
		return new OutgoingMessage(id, route, text("from"), to, text(purpose, "subject"),
				text(purpose, "text", values(purpose, facts)), purpose.urgent());
	}

	/** The link, then the facts. */
	private String[] values(Purpose purpose, List<String> facts) {
		return Stream.concat(Stream.of(link(purpose)), facts.stream()).toArray(String[]::new);
	}

	private String link(Purpose purpose) {
		return switch (purpose) {
			case DUTY, TEST -> this.mail.desk() + "/triage/duty";
			case CANARY -> this.mail.desk() + "/triage/messages";
			case REPORTER -> this.mail.site() + "/follow-up";
			case SCHOOL_LINK, SCHOOL_YEARLY -> this.mail.site() + "/schools/proposals";
			case SCHOOL, SCHOOL_POLICY, SCHOOL_RESULT -> this.mail.site() + "/schools";
		};
	}

	private String text(Purpose purpose, String part, String... values) {
		return text(purpose.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + part, values);
	}

	private String text(String key, String... values) {
		return this.texts.find("mail." + key, values).orElseThrow();
	}

}
