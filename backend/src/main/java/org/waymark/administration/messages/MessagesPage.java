package org.waymark.administration.messages;

import java.util.List;
import java.util.Optional;

import org.waymark.staff.DeskFrame;

/**
 * What the page about messages says. To whom they go stands nowhere on it.
 *
 * @param done what was just done, in words
 * @param summary how it stands, in words
 * @param trouble whether somebody has to look after it
 * @param rows those that need somebody first, then the newest first
 */
public record MessagesPage(DeskFrame frame, Optional<String> done, String summary, boolean trouble, List<Row> rows) {

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
