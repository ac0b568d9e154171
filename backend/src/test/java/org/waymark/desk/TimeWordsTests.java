package org.waymark.desk;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimeWordsTests {

	private static final Instant NOW = Instant.parse("2026-11-20T14:00:00Z");

	@ParameterizedTest
	@CsvSource({ "PT0S, due now", "PT59S, due now", "-PT59S, due now", "PT1M, due in 1 minute",
			"PT20M59S, due in 20 minutes", "-PT20M, overdue by 20 minutes", "PT1H, due in 1 hour",
			"PT2H59M, due in 2 hours 59 minutes", "PT4H30M, due in 4 hours", "PT47H59M, due in 47 hours",
			"PT48H, due in 2 days", "-PT72H, overdue by 3 days" })
	void saysHowLongThereIsStill(Duration left, String words) {
		assertThat(TimeWords.due(NOW.plus(left), NOW)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20T09:14:00Z, today at 09:14", "2026-11-19T23:59:00Z, yesterday at 23:59",
			"2026-11-21T17:00:00Z, tomorrow at 17:00", "2026-11-24T17:00:00Z, Tuesday 24 November at 17:00",
			"2025-11-20T17:00:00Z, Thursday 20 November 2025 at 17:00",
			"2026-07-01T11:00:00Z, Wednesday 1 July at 12:00" })
	void saysTheTimeOnTheClockOfTheHub(Instant time, String words) {
		assertThat(TimeWords.at(time, NOW)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20T17:00:00Z, Friday 20 November 2026 at 17:00 GMT",
			"2026-07-01T11:00:00Z, Wednesday 1 July 2026 at 12:00 BST" })
	void onPaperItSaysTheYearAndTheZone(Instant time, String words) {
		assertThat(TimeWords.on(time)).isEqualTo(words);
	}

	@Test
	void midnightIsWhereTheHubIs() {
		Instant lateInSummer = Instant.parse("2026-06-30T23:30:00Z");
		assertThat(TimeWords.at(lateInSummer, lateInSummer.plusSeconds(60))).isEqualTo("today at 00:30");
	}

}
