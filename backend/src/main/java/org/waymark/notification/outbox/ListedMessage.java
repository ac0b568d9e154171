package org.waymark.notification.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A message as the outbox page lists it.
 *
 * @param purpose why it is sent, a code
 * @param route by which route, a code
 * @param state its state, a code
 * @param due when it is tried next, or asked after
 * @param last how the last try ended, a code; empty before the first
 */
public record ListedMessage(UUID id, Instant made, String purpose, String route, String state, Instant due,
		int attempts, Optional<String> last) {

	public boolean parked() {
		return this.state.equals("PARKED");
	}

	/** Whether anything more is done with it. */
	public boolean open() {
		return this.state.equals("WAITING") || this.state.equals("HANDED_OVER");
	}

}
