package org.waymark.notification.outbox;

import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.notification.senders.MailProperties;
import org.waymark.platform.SettingsCheck;

/** While somebody tries to send a message, nobody else may take it. */
@Component
class LeaseCheck implements SettingsCheck {

	private final OutboxProperties outbox;

	private final MailProperties mail;

	LeaseCheck(OutboxProperties outbox, MailProperties mail) {
		this.outbox = outbox;
		this.mail = mail;
	}

	@Override
	public List<String> faults() {
		return (this.outbox.lease().compareTo(this.mail.patience()) > 0) ? List.of()
				: List.of("WAYMARK_OUTBOX_LEASE must be longer than WAYMARK_MAIL_PATIENCE: "
						+ "a message is one process's for longer than a try may take.");
	}

}
