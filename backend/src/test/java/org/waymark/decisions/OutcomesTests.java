package org.waymark.decisions;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.desk.DeskTables;

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
		assertThatIllegalArgumentException()
			.isThrownBy(() -> outcomes("offered: { NFA: No further action }", "second-person: { always: [OTHER] }"))
			.withMessageContaining("second-person.always");
	}

	@Test
	void aSafetyRuleThatThereIsNotIsRefusedByItsName() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> outcomes("offered: { NFA: No further action }",
					"second-person: { rules: [DANGER_NOW, THIRD_CONCERM] }"))
			.withMessageContaining("THIRD_CONCERM under second-person.rules")
			.withMessageContaining("DANGER_NOW, THIRD_CONCERN");
	}

	@Test
	void anOutcomeThatStandsTwiceIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> outcomes("offered:", "  NFA: No further action", "  NFA: Nothing"))
			.withMessageContaining("Duplicate")
			.withMessageContaining("NFA");
	}

	@Test
	void aKeyThatNothingReadsIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> outcomes("offered: { NFA: No further action }", "second-persons: { always: [NFA] }"))
			.withMessageContaining("second-persons");
	}

	@Test
	void anOutcomeWithoutWordsIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> outcomes("offered: { NFA: }"));
	}

	private static Outcomes outcomes(String... lines) {
		return new Outcomes(DeskTables.parse(String.join("\n", lines), Outcomes.Table.class), RULES);
	}

}
