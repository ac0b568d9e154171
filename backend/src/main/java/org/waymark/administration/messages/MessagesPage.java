package org.waymark.administration.messages;

import java.util.List;
import java.util.Optional;

import org.waymark.staff.DeskFrame;

/**
 * The parameter of the page about messages. It names no recipient.
 *
 * @param done the act just done, in words
 * @param summary the state of the outbox, in words
 * @param trouble whether it needs a person
 * @param rows those that need a person first, then the newest first
 */
record MessagesPage(DeskFrame frame, Optional<String> done, String summary, boolean trouble, List<Row> rows) {

	/**
	 * One message.
	 *
	 * @param id for its form
	 * @param parked whether it may be tried again
	 * @param next when it is tried next, or empty
	 */
	public record Row(String id, String purpose, String made, String state, boolean parked, String tries,
			Optional<String> next) {

	}

}
