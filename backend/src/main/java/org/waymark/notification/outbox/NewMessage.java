package org.waymark.notification.outbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.notification.senders.MessageRoute;

/**
 * A message to add to the outbox. Its wording depends on purpose and route; one to a
 * school also says what public document it is about.
 *
 * @param once a name that makes repeated requests one message; empty if each is a message
 * @param alert the alert that it belongs to; duty and test messages have one
 * @param whom code of the place on the rota that it goes to, for the record
 * @param to an e-mail address or a telephone number, by its route
 * @param facts of a message to a school, in the order of its wording, each of one line
 */
public record NewMessage(Purpose purpose, MessageRoute route, Optional<String> once, Optional<UUID> alert,
		Optional<String> whom, String to, List<String> facts) {

	/** Before the id of a letter, in the name of the message that tells of it. */
	static final String LETTER = "letter-";

	public NewMessage {
		facts = List.copyOf(facts);
		if (to.contains("\n") || facts.stream().anyMatch(fact -> fact.contains("\n"))) {
			throw new IllegalArgumentException("An address and each fact are of one line");
		}
	}

	/** A message that says the same to everybody. */
	public NewMessage(Purpose purpose, MessageRoute route, Optional<String> once, Optional<UUID> alert,
			Optional<String> whom, String to) {
		this(purpose, route, once, alert, whom, to, List.of());
	}

	/**
	 * A message to a reporter who said that it is safe, once for each letter.
	 */
	public static NewMessage toReporter(UUID letter, String email) {
		return new NewMessage(Purpose.REPORTER, MessageRoute.EMAIL, Optional.of(LETTER + letter), Optional.empty(),
				Optional.empty(), email);
	}

	/**
	 * A message to a mailbox of a school, about what is public.
	 */
	public static NewMessage toSchool(Purpose purpose, String once, String mailbox, List<String> facts) {
		return new NewMessage(purpose, MessageRoute.EMAIL, Optional.of(once), Optional.empty(), Optional.empty(),
				mailbox, facts);
	}

	/** What is sealed: the address, then the facts, a line each. */
	String sealable() {
		return Stream.concat(Stream.of(this.to), this.facts.stream()).collect(Collectors.joining("\n"));
	}

	@Override
	public String toString() {
		return "NewMessage[" + this.purpose + " by " + this.route + "]";
	}

}
