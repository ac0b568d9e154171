package org.waymark.desk;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClocksTests {

	private static final Instant DUE = Instant.parse("2026-11-23T10:00:00Z");

	@Test
	void whatWasDecidedByItsDeadlineWasInTime() {
		assertThat(Clocks.of(DUE, null, DUE, null, DUE.plusSeconds(99))).extracting(Clock::left)
			.containsExactly("in time");
		assertThat(Clocks.of(null, null, DUE, null, DUE)).extracting(Clock::left).containsExactly("in time");
	}

	@Test
	void aBreachIsWorkedOutFromWhatHappened() {
		assertThat(Clocks.of(DUE, null, DUE.plusSeconds(7200), null, DUE.plusSeconds(9999))).extracting(Clock::left)
			.containsExactly("late by 2 hours");
	}

	@Test
	void aDecisionInTimeByLawMayBeLateByItsRating() {
		assertThat(Clocks.of(DUE, DUE.minusSeconds(7200), DUE, null, DUE.plusSeconds(9))).extracting(Clock::left)
			.containsExactly("in time", "late by 2 hours");
	}

	@Test
	void bothClocksRunUntilThereIsADecision() {
		assertThat(Clocks.of(DUE, DUE.plusSeconds(60), null, null, DUE.plusSeconds(1))).extracting(Clock::overdue)
			.containsExactly(true, false);
	}

}
