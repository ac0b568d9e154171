package org.waymark.admission;

import org.waymark.intake.ReportDocument;

/**
 * Fires on an answer that cannot wait, at any door: a child is in danger or missing now;
 * a child wants to die; the person is with the child tonight; the person works with
 * children.
 *
 * @param input where it is asked
 * @param option the answer
 */
record AnswerRule(String code, String input, String option) implements SafetyRule {

	@Override
	public boolean fires(ReportDocument report) {
		return report.chose(this.input, this.option);
	}

}
