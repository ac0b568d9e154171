package org.waymark.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which rule the desk suggests for a report. A person confirms one. Pure. */
final class Suggestion {

	private Suggestion() {
	}

	/**
	 * Of the rules that name an outcome of the report the one that keeps it longest;
	 * empty if none names any, or it is open.
	 */
	static Optional<RetentionRule> of(RetentionFacts facts, List<String> outcomes, List<RetentionRule> rules) {
		return facts.closed()
			.flatMap(closed -> rules.stream()
				.filter(rule -> rule.outcomes().stream().anyMatch(outcomes::contains))
				.max(Comparator.comparing(rule -> until(facts, rule))));
	}

	/**
	 * The first day on which a closed report is due by a rule, if nothing else keeps it.
	 */
	static LocalDate until(RetentionFacts facts, RetentionRule rule) {
		RetentionFacts free = new RetentionFacts(facts.received(), facts.closed(), facts.contact(), facts.born(),
				Optional.of(rule.code()), Set.of());
		return DueDates.due(free, List.of(rule)).orElse(LocalDate.MAX);
	}

}
