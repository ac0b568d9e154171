package org.waymark.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When reports are due to be erased. Pure. */
final class DueDates {

	/** Complaints, reviews and second thoughts come within a year of closing. */
	private static final int AT_LEAST = 1;

	/** A child who was not born yet when a report came is born within a year. */
	private static final int UNBORN = 1;

	private DueDates() {
	}

	/**
	 * Whether a report is due now. The day is that of two clocks that agree; where they
	 * do not, nothing is due.
	 */
	static boolean due(RetentionFacts facts, List<RetentionRule> rules, TwoClocks now) {
		return now.day().flatMap(today -> due(facts, rules).map(day -> !today.isBefore(day))).orElse(false);
	}

	/**
	 * The first day on which a report is due if nothing changes. Empty if it is open, if
	 * something keeps it, or if no rule in force was confirmed for it.
	 */
	static Optional<LocalDate> due(RetentionFacts facts, List<RetentionRule> rules) {
		if (!facts.obstacles().isEmpty()) {
			return Optional.empty();
		}
		return facts.closed()
			.flatMap(closed -> rule(facts, rules)
				.map(rule -> latest(counted(facts, closed, rule), closed.plusYears(AT_LEAST))));
	}

	private static Optional<RetentionRule> rule(RetentionFacts facts, List<RetentionRule> rules) {
		return facts.rule().flatMap(code -> rules.stream().filter(rule -> rule.code().equals(code)).findFirst());
	}

	private static LocalDate counted(RetentionFacts facts, LocalDate closed, RetentionRule rule) {
		return switch (rule.from()) {
			case CLOSED -> closed.plusYears(rule.years());
			case CONTACT -> latest(facts.contact(), closed).plusYears(rule.years());
			case RECEIPT -> facts.received().plusYears(rule.years());
			case BIRTH -> facts.born().orElseGet(() -> facts.received().plusYears(UNBORN)).plusYears(rule.years());
		};
	}

	private static LocalDate latest(LocalDate one, LocalDate other) {
		return Stream.of(one, other).max(LocalDate::compareTo).orElseThrow();
	}

}
