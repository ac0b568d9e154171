package org.waymark.admission;

import java.util.List;
import java.util.stream.Stream;

import org.waymark.intake.ReportDocument;

/** The safety rules, in the order in which they are shown. Pure. */
final class SafetyRules {

	private static final List<SafetyRule> ALL = List.of(new AnswerRule("DANGER_NOW", "danger", "yes"),
			new AnswerRule("DANGER_NOW", "hurt", "yes"), new AnswerRule("MISSING_NOW", "danger", "missing"),
			new AnswerRule("WANTS_TO_DIE", "low", "yes"), new AnswerRule("WANTS_TO_DIE", "tool-low", "yes"),
			new AnswerRule("ACCESS_TONIGHT", "tonight", "yes"), new ReporterIsTheChild(),
			new AnswerRule("WORKS_WITH_CHILDREN", "people.works", "yes"), new MovedForExploitation());

	private SafetyRules() {
	}

	/**
	 * Codes of the rules that fire.
	 * @param year in which the report came
	 */
	static List<String> fired(ReportDocument report, int year) {
		return Stream.concat(ALL.stream(), Stream.of(new SexualConcernUnder13(year)))
			.filter(rule -> rule.fires(report))
			.map(SafetyRule::code)
			.distinct()
			.toList();
	}

}
