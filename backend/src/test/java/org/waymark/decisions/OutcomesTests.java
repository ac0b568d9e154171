package org.waymark.decisions;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OutcomesTests {

	private static final List<String> RULES = List.of("DANGER_NOW", "THIRD_CONCERN");

	private final Outcomes outcomes = Outcomes.read(RULES);

	@Test
	void everyCodeOfTheFieldHasWords() {
		assertThat(this.outcomes.codes()).hasSize(23).contains("NFA", "S47", "OTHER_LA", "LICENSING_INTEL");
		assertThat(this.outcomes.codes()).allMatch(code -> code.matches("[A-Z0-9_]+"))
			.noneMatch(code -> this.outcomes.said(code).equals(code));
	}

	@ParameterizedTest
	@CsvSource({ "NFA, RED, false, true", "NFA, AMBER, false, true", "NFA, GREEN, false, false",
			"NFA, BLUE, false, false", "NFA, BLUE, true, true", "S47, RED, true, false",
			"MALICIOUS_REVIEWED, BLUE, false, true" })
	void aSecondPersonIsNeededWhereHarmCouldBeMissed(String code, String rating, boolean sexual, boolean second) {
		assertThat(this.outcomes.needsSecond(code, rating, sexual)).isEqualTo(second);
	}

	@Test
	void aSecondPersonForWhatIsNoOutcomeIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(
				() -> new Outcomes(Stream.of("NFA = No further action", "second-person.always = OTHER"), RULES));
	}

	@Test
	void aSafetyRuleThatThereIsNotIsRefusedByItsName() {
		Stream<String> lines = Stream.of("NFA = No further action", "second-person.rules = DANGER_NOW, THIRD_CONCERM");
		assertThatIllegalArgumentException().isThrownBy(() -> new Outcomes(lines, RULES))
			.withMessageContaining("THIRD_CONCERM under second-person.rules")
			.withMessageContaining("DANGER_NOW, THIRD_CONCERN");
	}

}
