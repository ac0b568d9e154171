package org.waymark.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.waymark.retention.RetentionFacts.Obstacle;
import org.waymark.retention.RetentionRule.Trigger;

import static org.assertj.core.api.Assertions.assertThat;

/** Of the rules that fit the one that keeps a report longest is suggested. */
class SuggestionTests {

	private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

	private static final RetentionRule SHORT = rule("no-action", "NFA", Trigger.CLOSED, 7);

	private static final RetentionRule BORN = rule("early-help", "S17", Trigger.BIRTH, 25);

	private static final RetentionRule LONG = rule("protection", "S47", Trigger.CONTACT, 35);

	private static final List<RetentionRule> RULES = List.of(SHORT, BORN, LONG);

	@Test
	void theLongestOfThoseThatFitIsSuggested() {
		assertThat(Suggestion.of(closed(Optional.empty()), List.of("NFA", "S47"), RULES)).contains(LONG);
		assertThat(Suggestion.of(closed(Optional.empty()), List.of("NFA"), RULES)).contains(SHORT);
		assertThat(Suggestion.of(closed(Optional.empty()), List.of("S17", "NFA"), RULES)).contains(BORN);
	}

	@Test
	void whatIsLongestDependsOnTheReport() {
		RetentionFacts grownUp = closed(Optional.of(DAY.minusYears(24)));
		assertThat(Suggestion.of(grownUp, List.of("S17", "NFA"), RULES)).contains(SHORT);
	}

	@Test
	void nothingIsSuggestedForWhatIsOpenOrFitsNoRule() {
		assertThat(Suggestion.of(closed(Optional.empty()), List.of("OTHER"), RULES)).isEmpty();
		RetentionFacts open = new RetentionFacts(DAY, Optional.empty(), DAY, Optional.empty(), Optional.empty(),
				Set.of());
		assertThat(Suggestion.of(open, List.of("NFA"), RULES)).isEmpty();
	}

	@Test
	void whatKeepsItForNowDoesNotChangeTheSuggestedDay() {
		RetentionFacts held = new RetentionFacts(DAY, Optional.of(DAY), DAY, Optional.empty(), Optional.empty(),
				Set.of(Obstacle.HELD));
		assertThat(Suggestion.until(held, SHORT)).isEqualTo(DAY.plusYears(7));
	}

	private static RetentionFacts closed(Optional<LocalDate> born) {
		return new RetentionFacts(DAY, Optional.of(DAY), DAY, born, Optional.empty(), Set.of());
	}

	private static RetentionRule rule(String code, String outcome, Trigger from, int years) {
		return new RetentionRule(code, "Some", List.of(outcome), from, years, "A reason", "A source", DAY);
	}

}
