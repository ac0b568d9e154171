package org.waymark.admission;

import java.util.UUID;

/** Admitting a report failed in the database; its transaction was undone. */
class AdmissionFailed extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final UUID report;

	AdmissionFailed(UUID report, Throwable cause) {
		super("Admitting a report failed", cause);
		this.report = report;
	}

	UUID report() {
		return this.report;
	}

}
