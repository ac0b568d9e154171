package org.waymark.conversations;

import java.util.UUID;

/** Taking a letter in failed in the database; its transaction was undone. */
class TakingInFailed extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final UUID letter;

	TakingInFailed(UUID letter, Throwable cause) {
		super("Taking a letter in failed", cause);
		this.letter = letter;
	}

	UUID letter() {
		return this.letter;
	}

}
