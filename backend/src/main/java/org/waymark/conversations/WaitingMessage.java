package org.waymark.conversations;

import java.util.UUID;

import org.waymark.platform.ids.ReportId;

/** A letter of a reporter that the hub has not taken in yet. */
final class WaitingMessage {

	private final UUID id;

	private final ReportId report;

	private final byte[] sealed;

	WaitingMessage(UUID id, ReportId report, byte[] sealed) {
		this.id = id;
		this.report = report;
		this.sealed = sealed;
	}

	UUID id() {
		return this.id;
	}

	ReportId report() {
		return this.report;
	}

	byte[] sealed() {
		return this.sealed;
	}

}
