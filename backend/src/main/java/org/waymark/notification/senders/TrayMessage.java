package org.waymark.notification.senders;

import java.time.Instant;

/**
 * A letter in the tray of a trial.
 */
public record TrayMessage(Instant kept, OutgoingMessage letter) {

	@Override
	public String toString() {
		return "Kept[hidden]";
	}

}
