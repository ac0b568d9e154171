package org.waymark.admission;

import org.waymark.platform.ids.ReportId;

/** Admitting a report failed in the database; its transaction was undone. */
class AdmissionFailed extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ReportId report;

	AdmissionFailed(ReportId report, Throwable cause) {
		super("Admitting a report failed", cause);
		this.report = report;
	}

	ReportId report() {
		return this.report;
	}

}
