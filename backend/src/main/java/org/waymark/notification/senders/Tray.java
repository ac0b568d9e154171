package org.waymark.notification.senders;

import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

import org.waymark.notification.senders.MailProperties.Way;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** Keeps the messages of a trial instead of sending them. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Tray {

	private static final int SHOWN = 50;

	private final TrayStore store;

	private final MailProperties mail;

	Tray(TrayStore store, MailProperties mail) {
		this.store = store;
		this.mail = mail;
	}

	/** Whether anything is kept rather than sent. */
	public boolean inUse() {
		return this.mail.uses(Way.TRAY);
	}

	/** The newest letters first. */
	public Flux<TrayMessage> newest() {
		return this.store.newest(SHOWN);
	}

	/**
	 * A letter in the tray of a trial.
	 */
	public record TrayMessage(Instant kept, OutgoingMessage letter) {

		@Override
		public String toString() {
			return "Kept[hidden]";
		}

	}

}
