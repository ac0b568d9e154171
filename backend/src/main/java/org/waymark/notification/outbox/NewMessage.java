package org.waymark.notification.outbox;

import java.util.Optional;
import java.util.UUID;

import org.waymark.notification.senders.MessageRoute;

/**
 * A message to add to the outbox. Its wording depends on purpose and route alone.
 *
 * @param once a name that makes repeated requests one message; empty if each is a message
 * @param alert the alert that it belongs to; duty and test messages have one
 * @param whom code of the place on the rota that it goes to, for the record
 * @param to an e-mail address or a telephone number, by its route
 */
public record NewMessage(Purpose purpose, MessageRoute route, Optional<String> once, Optional<UUID> alert,
		Optional<String> whom, String to) {

	/**
	 * A message to a reporter who said that it is safe, once for each letter.
	 */
	public static NewMessage toReporter(UUID letter, String email) {
		return new NewMessage(Purpose.REPORTER, MessageRoute.EMAIL, Optional.of("letter-" + letter), Optional.empty(),
				Optional.empty(), email);
	}

	@Override
	public String toString() {
		return "NewMessage[" + this.purpose + " by " + this.route + "]";
	}

}
