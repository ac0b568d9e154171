package org.waymark.conversations;

import java.util.UUID;

/** A letter of a reporter that the hub has not taken in yet. */
final class WaitingMessage {

	private final UUID id;

	private final UUID report;

	private final byte[] sealed;

	WaitingMessage(UUID id, UUID report, byte[] sealed) {
		this.id = id;
		this.report = report;
		this.sealed = sealed;
	}

	UUID id() {
		return this.id;
	}

	UUID report() {
		return this.report;
	}

	byte[] sealed() {
		return this.sealed;
	}

}
