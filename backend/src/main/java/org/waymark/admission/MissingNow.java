package org.waymark.admission;

import org.waymark.intake.ReportDocument;

/** Somebody said that a child is missing right now. */
class MissingNow implements SafetyRule {

	@Override
	public String code() {
		return "MISSING_NOW";
	}

	@Override
	public boolean fires(ReportDocument report) {
		return "MISSING".equals(report.concern().danger());
	}

}
