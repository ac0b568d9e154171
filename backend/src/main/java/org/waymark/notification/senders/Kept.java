package org.waymark.notification.senders;

import java.time.Instant;

/**
 * A letter in the tray of a trial.
 */
public record Kept(Instant kept, Letter letter) {

	@Override
	public String toString() {
		return "Kept[hidden]";
	}

}
