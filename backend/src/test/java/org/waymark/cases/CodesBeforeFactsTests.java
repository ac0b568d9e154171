package org.waymark.cases;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.site.safety.SafetyFact;
import org.waymark.site.terms.Door;

import static org.assertj.core.api.Assertions.assertThat;

class CodesBeforeFactsTests {

	@ParameterizedTest
	@CsvSource({ "danger, yes, danger-now", "danger, missing, missing-now", "danger, no,",
			"hurt, yes, danger-now child-hurt", "low, yes, wants-to-die", "low, not-sure,",
			"tonight, yes, access-tonight", "people.works, yes, works-with-children", "caller, yes, reporter-is-child",
			"about, me,", "signs, touched, sexual", "signs, sexual, sexual", "signs, adult-attention, exploitation",
			"signs, online, exploitation", "signs, missing, exploitation goes-missing",
			"signs, used, exploitation controlled", "signs, hurt,", "tool-low, yes, wants-to-die", "tool-low, no,",
			"tool-pictures, yes, sexual", "tool-health, yes, sexual", "tool-places, yes, moved", "tool-older, yes,",
			"tool-missing, yes," })
	void codesKeepTheMeaningOfTheFilesThatShipped(String input, String code, @Nullable String facts) {
		assertThat(SafetyFact.codes(CodesBeforeFacts.of(Door.PUBLIC, input, List.of("other", code))))
			.isEqualTo((facts != null) ? List.of(facts.split(" ")) : List.of());
	}

	@ParameterizedTest
	@CsvSource({ "YOUNG, me, true", "YOUNG, not-sure, true", "YOUNG, friend, false", "PAST, me, false" })
	void onlyAChildIsTheChildWhomItIsAbout(String door, String about, boolean child) {
		assertThat(
				CodesBeforeFacts.of(Door.valueOf(door), "about", List.of(about)).contains(SafetyFact.REPORTER_IS_CHILD))
			.isEqualTo(child);
	}

	@Test
	void aCardOfBeforeSaysWhatItsSignsMeantThen() {
		assertThat(card(null).facts()).containsExactly(SafetyFact.EXPLOITATION, SafetyFact.GOES_MISSING);
		assertThat(card(List.of()).facts()).isEmpty();
		assertThat(card(List.of("sexual", "of-a-later-version")).facts()).containsExactly(SafetyFact.SEXUAL);
	}

	private static QueueCard card(@Nullable List<String> raised) {
		return new QueueCard(null, List.of("missing"), "", true, null, raised);
	}

}
