package org.waymark.admission;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.intake.ReportDocument;

import static org.assertj.core.api.Assertions.assertThat;

class NewCaseTests {

	@Test
	void theOpeningIsOneLineOfAtMost120Characters() {
		assertThat(NewCase.opening("One\n\n two")).isEqualTo("One two");
		String opening = NewCase.opening("👩 ".repeat(200));
		assertThat(opening.codePointCount(0, opening.length())).isLessThanOrEqualTo(120);
		assertThat(opening).endsWith("…").startsWith("👩");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "YES, DANGER_NOW", "MISSING, MISSING_NOW", "NO, -", "NOT_SURE, -", "-, -" })
	void safetyRulesReadTheAnswer(String danger, String rule) {
		ReportDocument document = new ReportDocument(1, new ReportDocument.Concern(danger, "", List.of(), List.of()),
				new ReportDocument.Reporter("ANONYMOUS", "", "", "", ""));
		assertThat(SafetyRules.fired(document)).isEqualTo((rule == null) ? List.of() : List.of(rule));
	}

}
