package org.waymark.admission;

import java.util.List;

import org.waymark.intake.ReportDocument;

/**
 * A child or young person tells us about themselves, at their own door or to staff who
 * noted that the caller is the child. Whoever did not say whom it is about counts as
 * well: it raises, and never lowers.
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
