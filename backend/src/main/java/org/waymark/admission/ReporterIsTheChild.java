package org.waymark.admission;

import java.util.List;

import org.waymark.intake.ReportDocument;

/**
 * Fires if a child or young person reports about themselves, at their own door or to
 * staff who noted that the caller is the child. A report that does not say whom it is
 * about counts as well: the rule raises, and never lowers.
 */
record ReporterIsTheChild() implements SafetyRule {

	@Override
	public String code() {
		return "REPORTER_IS_CHILD";
	}

	@Override
	public boolean fires(ReportDocument report) {
		List<String> about = report.codes("about");
		return report.chose("caller", "yes") || report.door().equals("YOUNG")
				&& (about.isEmpty() || about.contains("me") || about.contains("not-sure"));
	}

}
