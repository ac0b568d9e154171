package org.waymark.triage.screening;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.waymark.clocks.Rating;
import org.waymark.desk.DeskTables;
import org.waymark.site.safety.RuleCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FloorsTests {

	@Test
	void nothingIsSuggestedWhereNoRuleFired() {
		assertThat(Floors.read().of(List.of())).isEmpty();
	}

	@Test
	void dangerNowSuggestsRed() {
		assertThat(Floors.read().of(RuleCode.all("DANGER_NOW"))).contains(Rating.RED);
	}

	@Test
	void theMostUrgentSuggestionCounts() {
		assertThat(floors("SOME: GREEN", "OTHER: AMBER").of(RuleCode.all("SOME", "OTHER"))).contains(Rating.AMBER);
	}

	@Test
	void aRuleWithoutSuggestionSuggestsRed() {
		assertThat(floors("SOME: GREEN").of(RuleCode.all("SOME", "NEW_RULE"))).contains(Rating.RED);
	}

	@Test
	void aRatingThatDoesNotExistIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> floors("SOME: PURPLE"));
	}

	@Test
	void aRuleThatStandsTwiceIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> floors("SOME: RED", "SOME: GREEN"))
			.withMessageContaining("SOME");
	}

	private static Floors floors(String... lines) {
		return DeskTables.parse("floors:\n  " + String.join("\n  ", lines), Floors.class);
	}

}
