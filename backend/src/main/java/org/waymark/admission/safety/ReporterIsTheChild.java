package org.waymark.admission.safety;

import java.util.List;
import java.util.Set;

import org.waymark.intake.ReportDocument;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.safety.SafetyFact;
import org.waymark.site.terms.Door;

/**
 * Fires if a child or young person reports about themselves, at their own door or to
 * staff who noted that the caller is the child. A report that does not say whom it is
 * about counts as well: the rule raises, and never lowers.
 */
record ReporterIsTheChild() implements SafetyRule {

	@Override
	public RuleCode code() {
		return RuleCode.REPORTER_IS_CHILD;
	}

	@Override
	public List<Set<SafetyFact>> facts() {
		return List.of(Set.of(SafetyFact.REPORTER_IS_CHILD));
	}

	@Override
	public boolean fires(ReportDocument report) {
		return SafetyRule.super.fires(report) || report.door() == Door.YOUNG && report.codes("about").isEmpty();
	}

}
