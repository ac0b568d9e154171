package org.waymark.notification.senders;

import java.util.UUID;

import org.waymark.site.text.EmailAddress;

/**
 * One outgoing message.
 *
 * @param id the same at every try, so that the recipient can recognise a repeat
 * @param name the sender's name of an e-mail
 * @param to an e-mail address or a telephone number
 * @param subject empty for a text message
 * @param text the whole text
 * @param urgent whether it is marked as urgent
 */
public record OutgoingMessage(UUID id, MessageRoute route, String name, String to, String subject, String text,
		boolean urgent) {

	/** The same to another spelling of its recipient. */
	OutgoingMessage to(String recipient) {
		return new OutgoingMessage(this.id, this.route, this.name, recipient, this.subject, this.text, this.urgent);
	}

	/** Whether every mail server takes its recipient. */
	boolean isPlain() {
		return EmailAddress.read(this.to).filter(EmailAddress::isPlain).isPresent();
	}

	@Override
	public String toString() {
		return "Letter[" + this.id + "]";
	}

}
