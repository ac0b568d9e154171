package org.waymark.conversations;

import java.util.UUID;

/** A letter ready to be stored; the store can read none of it. */
final class SealedMessage {

	private final UUID id;

	private final byte[] forHub;

	private final byte[] forReporter;

	SealedMessage(UUID id, byte[] forHub, byte[] forReporter) {
		this.id = id;
		this.forHub = forHub;
		this.forReporter = forReporter;
	}

	UUID id() {
		return this.id;
	}

	byte[] forHub() {
		return this.forHub;
	}

	byte[] forReporter() {
		return this.forReporter;
	}

}
