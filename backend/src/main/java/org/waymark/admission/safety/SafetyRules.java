package org.waymark.admission.safety;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.waymark.intake.ReportDocument;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.safety.SafetyFact;

/** The safety rules, in the order in which they are shown. Pure. */
public final class SafetyRules {

	private static final SafetyRule REPORTER_IS_THE_CHILD = new ReporterIsTheChild();

	private static final List<SafetyRule> ALL = List.of(new FactRule(RuleCode.DANGER_NOW, SafetyFact.DANGER_NOW),
			new FactRule(RuleCode.MISSING_NOW, SafetyFact.MISSING_NOW), new WantsToDie(),
			new FactRule(RuleCode.ACCESS_TONIGHT, SafetyFact.ACCESS_TONIGHT), REPORTER_IS_THE_CHILD,
			new FactRule(RuleCode.WORKS_WITH_CHILDREN, SafetyFact.WORKS_WITH_CHILDREN),
			new FactRule(RuleCode.CONTACT_WITH_CHILDREN, SafetyFact.CONTACT_WITH_CHILDREN), new MovedForExploitation());

	private SafetyRules() {
	}

	/**
	 * The rules that fire.
	 * @param day on which the report came, in London
	 */
	public static List<RuleCode> fired(ReportDocument report, LocalDate day) {
		return all(day).filter(rule -> rule.fires(report)).map(SafetyRule::code).distinct().toList();
	}

	/** Whether a child or young person reports about themselves. */
	public static boolean reporterIsTheChild(ReportDocument report) {
		return REPORTER_IS_THE_CHILD.fires(report);
	}

	/**
	 * The facts that each rule listens for, by the rule's code. Any one of its sets is
	 * enough, if complete. A rule may need more besides, such as an age.
	 */
	public static Map<RuleCode, List<Set<SafetyFact>>> facts() {
		Map<RuleCode, List<Set<SafetyFact>>> facts = new LinkedHashMap<>();
		all(LocalDate.EPOCH).forEach(rule -> facts.put(rule.code(), rule.facts()));
		return facts;
	}

	private static Stream<SafetyRule> all(LocalDate day) {
		return Stream.concat(ALL.stream(), Stream.of(new SexualConcernUnder13(day)));
	}

}
