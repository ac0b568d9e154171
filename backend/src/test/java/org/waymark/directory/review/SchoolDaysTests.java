package org.waymark.directory.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.directory.review.SchoolDays.Term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** School days are those on which schools are open. */
class SchoolDaysTests {

	private static final LocalDate HALF_TERM = LocalDate.of(2026, 10, 23);

	private final SchoolDays days = new SchoolDays(
			List.of(new Term(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 18)),
					new Term(LocalDate.of(2026, 9, 1), HALF_TERM)),
			Set.of(LocalDate.of(2026, 11, 11)), Set.of(LocalDate.of(2026, 11, 13)));

	@ParameterizedTest
	@CsvSource({ "2026-11-30, 10, 2026-12-14", "2026-11-28, 1, 2026-11-30", "2026-10-22, 1, 2026-10-23",
			"2026-10-23, 1, 2026-11-02", "2026-10-28, 10, 2026-11-17", "2026-08-10, 1, 2026-09-01" })
	void weekendsHolidaysAndTheTimeBetweenTermsDoNotCount(LocalDate told, int number, LocalDate last) {
		assertThat(this.days.after(told, number)).contains(last);
	}

	@Test
	void nobodyKnowsTheDayWhereTheTermsEndBefore() {
		assertThat(this.days.after(LocalDate.of(2026, 12, 10), 10)).isEqualTo(Optional.empty());
		assertThat(new SchoolDays(List.of(), Set.of(), Set.of()).after(HALF_TERM, 1)).isEmpty();
	}

	@Test
	void aTermThatEndsBeforeItBeginsOrNeverIsRefused() {
		assertThatThrownBy(() -> new Term(HALF_TERM, HALF_TERM.minusDays(1)))
			.isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new Term(HALF_TERM, HALF_TERM.plusYears(1)))
			.isInstanceOf(IllegalArgumentException.class);
	}

}
