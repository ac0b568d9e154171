package org.waymark.admission;

import org.jspecify.annotations.Nullable;

import org.waymark.intake.ReportDocument;

/**
 * How opening a report ended: with its document, or with the fault that sends it to the
 * repair lane.
 *
 * @param document what was sealed, or null
 * @param fault a stable code, or null
 */
record OpenedReport(@Nullable ReportDocument document, @Nullable String fault) {

	static OpenedReport read(ReportDocument document) {
		return new OpenedReport(document, null);
	}

	static OpenedReport fault(String code) {
		return new OpenedReport(null, code);
	}

	@Override
	public String toString() {
		return "Opened[hidden]";
	}

}
