package org.waymark.retention;

import java.util.List;
import java.util.Optional;

import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.ReportReference;

/**
 * A report as retention looks at it.
 *
 * @param reference empty where nobody asked by it
 * @param round how often it was opened
 * @param outcomes codes of the outcomes that nobody refused or withdrew
 * @param history what was confirmed, the first first
 */
record KeptReport(ReportId report, Optional<ReportReference> reference, int round, RetentionFacts facts,
		List<String> outcomes, List<Keeping> history) {

	KeptReport {
		outcomes = List.copyOf(outcomes);
		history = List.copyOf(history);
	}

	boolean closed() {
		return this.facts.closed().isPresent();
	}

	/** The rule that counts now, if it is one of the council's. */
	Optional<RetentionRule> rule(List<RetentionRule> rules) {
		return this.facts.rule().flatMap(code -> rules.stream().filter(rule -> rule.code().equals(code)).findFirst());
	}

	Optional<RetentionRule> suggested(List<RetentionRule> rules) {
		return Suggestion.of(this.facts, this.outcomes, rules);
	}

	@Override
	public String toString() {
		return "KeptReport[hidden]";
	}

}
