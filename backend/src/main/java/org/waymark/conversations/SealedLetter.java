package org.waymark.conversations;

import java.util.UUID;

/** A letter ready to be kept: nothing in it can be read by whoever keeps it. */
final class SealedLetter {

	private final UUID id;

	private final byte[] forHub;

	private final byte[] forReporter;

	SealedLetter(UUID id, byte[] forHub, byte[] forReporter) {
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
