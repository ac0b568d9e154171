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
record Opened(@Nullable ReportDocument document, @Nullable String fault) {

	static Opened read(ReportDocument document) {
		return new Opened(document, null);
	}

	static Opened fault(String code) {
		return new Opened(null, code);
	}

	@Override
	public String toString() {
		return "Opened[hidden]";
	}

}
