package org.waymark.triage.screening;

import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import org.waymark.clocks.Rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FloorsTests {

	@Test
	void nothingIsSuggestedWhereNoRuleFired() {
		assertThat(Floors.read().of(List.of())).isEmpty();
	}

	@Test
	void dangerNowSuggestsRed() {
		assertThat(Floors.read().of(List.of("DANGER_NOW"))).contains(Rating.RED);
	}

	@Test
	void theMostUrgentSuggestionCounts() {
		assertThat(floors("SOME = GREEN", "OTHER = AMBER").of(List.of("SOME", "OTHER"))).contains(Rating.AMBER);
	}

	@Test
	void aRuleWithoutSuggestionSuggestsRed() {
		assertThat(floors("SOME = GREEN").of(List.of("SOME", "NEW_RULE"))).contains(Rating.RED);
	}

	@Test
	void aRatingThatDoesNotExistIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> floors("SOME = PURPLE"));
	}

	private static Floors floors(String... lines) {
		Properties byRule = new Properties();
		List.of(lines).forEach(line -> byRule.setProperty(line.split(" = ")[0], line.split(" = ")[1]));
		return new Floors(byRule);
	}

}
