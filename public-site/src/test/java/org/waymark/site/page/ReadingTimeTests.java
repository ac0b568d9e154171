package org.waymark.site.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.site.CouncilProfile;
import org.waymark.site.CouncilProfile.Opening;

import static org.assertj.core.api.Assertions.assertThat;

/** Hours of the example, with the holidays of Christmas 2026. */
class ReadingTimeTests {

	private static final Opening LONG = new Opening(LocalTime.of(9, 0), LocalTime.of(17, 0));

	private static final Opening FRIDAY = new Opening(LocalTime.of(9, 0), LocalTime.of(16, 30));

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			value = { "2026-11-23T10:00, true, today", "2026-11-23T09:00, true, today", "2026-11-23T16:00, true, today",
					"2026-11-23T16:01, true, \"today, or tomorrow at 9am at the latest\"",
					"2026-11-23T17:00, false, tomorrow at 9am", "2026-11-23T03:00, false, today at 9am",
					"2026-11-27T16:30, false, on Monday 30 November at 9am", "2026-11-29T22:00, false, tomorrow at 9am",
					"2026-11-28T00:00, false, on Monday 30 November at 9am",
					"2026-12-24T17:00, false, on Tuesday 29 December at 9am",
					"2026-12-26T02:00, false, on Tuesday 29 December at 9am",
					"2026-12-28T12:00, false, tomorrow at 9am", "2027-03-27T23:30, false, on Monday 29 March at 9am" })
	void isWorkedOutForNow(LocalDateTime now, boolean open, String words) {
		ReadingTime reading = ReadingTime.of(council(Map.of(DayOfWeek.MONDAY, LONG, DayOfWeek.TUESDAY, LONG,
				DayOfWeek.WEDNESDAY, LONG, DayOfWeek.THURSDAY, LONG, DayOfWeek.FRIDAY, FRIDAY)), now.atZone(LONDON));
		assertThat(reading.open()).isEqualTo(open);
		assertThat(reading.inWords(new Messages())).isEqualTo(words);
	}

	@Test
	void hubThatNeverOpensPromisesNoDay() {
		ReadingTime never = ReadingTime.of(council(Map.of()), LocalDateTime.of(2026, 11, 23, 10, 0).atZone(LONDON));
		assertThat(never.open()).isFalse();
		assertThat(never.inWords(new Messages())).isEqualTo("when it opens again");
	}

	private static CouncilProfile council(Map<DayOfWeek, Opening> hours) {
		List<LocalDate> closed = List.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28));
		return new CouncilProfile("A council", true, "A hub", hours, closed, "1", Map.of(), List.of(), "/", 0);
	}

}
