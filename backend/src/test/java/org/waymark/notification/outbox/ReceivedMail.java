package org.waymark.notification.outbox;

import java.util.List;
import java.util.stream.Stream;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** What a mail server took for one person. */
record ReceivedMail(GreenMail server, String whom) {

	/** Ids of what came, a repeat twice. */
	List<String> ids() {
		return Stream.of(this.server.getReceivedMessages()).map(this::id).filter(id -> !id.isEmpty()).toList();
	}

	private String id(MimeMessage message) {
		try {
			return message.getAllRecipients()[0].toString().startsWith(this.whom) ? message.getMessageID() : "";
		}
		catch (MessagingException failed) {
			throw new IllegalStateException(failed);
		}
	}

	void forget() {
		try {
			this.server.purgeEmailFromAllMailboxes();
		}
		catch (FolderException failed) {
			throw new IllegalStateException(failed);
		}
	}

}
