package org.waymark.admission;

import java.util.List;

import org.waymark.intake.ReportDocument;

/** The safety rules, in the order in which they are shown. Pure. */
final class SafetyRules {

	private static final List<SafetyRule> ALL = List.of(new DangerNow(), new MissingNow());

	private SafetyRules() {
	}

	/** Codes of the rules that fire. */
	static List<String> fired(ReportDocument report) {
		return ALL.stream().filter(rule -> rule.fires(report)).map(SafetyRule::code).toList();
	}

}
