package org.waymark.directory.letters;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HalfTermsTests {

	private static final HalfTerms DAYS = new HalfTerms(
			List.of(MonthDay.of(9, 1), MonthDay.of(11, 1), MonthDay.of(1, 2), MonthDay.of(6, 1)), MonthDay.of(9, 8));

	@ParameterizedTest
	@CsvSource({ "2026-11-30,2026-11-01,2027-01-02", "2026-11-01,2026-11-01,2027-01-02",
			"2026-10-31,2026-09-01,2026-11-01", "2027-01-01,2026-11-01,2027-01-02", "2027-01-02,2027-01-02,2027-06-01",
			"2027-08-31,2027-06-01,2027-09-01" })
	void dayLiesInTheHalfTermThatBeganLast(LocalDate day, LocalDate begun, LocalDate next) {
		assertThat(DAYS.of(day)).isEqualTo(begun);
		assertThat(DAYS.after(day)).isEqualTo(next);
	}

	@ParameterizedTest
	@CsvSource({ "2026-09-07,false", "2026-09-08,true", "2026-10-07,true", "2026-10-08,false", "2026-11-30,false" })
	void yearlyLettersAreDueInSeptemberAndNotWhenSomebodySwitchesThemOnInWinter(LocalDate day, boolean due) {
		assertThat(DAYS.yearlyDue(day)).isEqualTo(due);
	}

	@Test
	void yearWithoutHalfTermsIsRefused() {
		assertThatThrownBy(() -> new HalfTerms(List.of(), MonthDay.of(9, 8)))
			.hasMessageContaining("school-letters.yaml");
	}

}
