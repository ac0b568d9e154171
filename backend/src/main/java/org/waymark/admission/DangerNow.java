package org.waymark.admission;

import org.waymark.intake.ReportDocument;

/** Somebody said that a person is in danger right now. */
class DangerNow implements SafetyRule {

	@Override
	public String code() {
		return "DANGER_NOW";
	}

	@Override
	public boolean fires(ReportDocument report) {
		return "YES".equals(report.concern().danger());
	}

}
