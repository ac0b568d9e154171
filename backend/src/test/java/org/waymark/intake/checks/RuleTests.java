package org.waymark.intake.checks;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.core.io.ClassPathResource;

import org.waymark.intake.checks.Assurance.Level;

import static org.assertj.core.api.Assertions.assertThat;

class RuleTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "-, ASSURED", "NO_PROOF_OF_ORIGIN, UNVERIFIED", "NO_COOKIE, UNVERIFIED",
					"NO_COOKIE NO_PROOF_OF_ORIGIN, UNVERIFIED", "NO_COOKIE NO_PROOF_OF_ORIGIN STALE_PAGE, UNVERIFIED",
					"TRAP_FILLED, UNVERIFIED", "TRAP_FILLED NO_COOKIE, UNVERIFIED", "NO_PAGE STALE_PAGE, UNVERIFIED",
					"TRAP_FILLED NO_COOKIE NO_PROOF_OF_ORIGIN, SUSPECT", "TOO_FAST NO_COOKIE STALE_PAGE, SUSPECT",
					"TRAP_FILLED TOO_FAST, SUSPECT", "REPEATED_TEXT LOOKS_LIKE_ADVERTISING, SUSPECT",
					"NO_PAGE TOO_FAST, SUSPECT", "NO_TOKEN CHECK_AWAY NO_WORK OLD_TOKEN, UNVERIFIED",
					"TOO_FAST NO_COOKIE NO_TOKEN CHECK_AWAY, UNVERIFIED", "TOO_FAST NO_COOKIE NO_WORK, SUSPECT",
					"LOW_SCORE FALSE_WORK, SUSPECT", "FALSE_TOKEN NO_COOKIE NO_PROOF_OF_ORIGIN, SUSPECT",
					"USED_PAGE STEPS_OUT_OF_ORDER NO_COOKIE, SUSPECT", "OVER_LIMIT, SUSPECT" })
	void reasonsAddUpAsTheTableSays(String codes, Level level) {
		Set<CheckReason> reasons = (codes == null) ? Set.of()
				: Stream.of(codes.split(" ")).map(CheckReason::valueOf).collect(Collectors.toSet());
		assertThat(Assurance.of(reasons).level()).isEqualTo(level);
	}

	@ParameterizedTest
	@EnumSource(value = CheckReason.class, mode = EnumSource.Mode.EXCLUDE, names = "OVER_LIMIT")
	void noReasonHoldsAReportAlone(CheckReason reason) {
		assertThat(Assurance.of(Set.of(reason)).level()).isEqualTo(Level.UNVERIFIED);
	}

	@ParameterizedTest
	@EnumSource(CheckReason.class)
	void everyReasonHasWordsOnTheDesk(CheckReason reason) throws IOException {
		Properties words = new Properties();
		try (Reader in = new InputStreamReader(new ClassPathResource("desk/words.properties").getInputStream(),
				StandardCharsets.UTF_8)) {
			words.load(in);
		}
		assertThat(words.getProperty("reason." + reason)).isNotBlank();
	}

	@Test
	void oneMoreReasonNeverRaisesTheLevel() {
		for (CheckReason first : CheckReason.values()) {
			for (CheckReason second : CheckReason.values()) {
				Set<CheckReason> both = EnumSet.of(first, second);
				assertThat(Assurance.of(both).level()).as("%s", both)
					.isGreaterThanOrEqualTo(Assurance.of(Set.of(first)).level());
			}
		}
	}

}
