package org.waymark.site.page;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.waymark.site.CouncilProfile.Opening;

import static org.assertj.core.api.Assertions.assertThat;

class OpeningHoursTests {

	private static final Opening NINE_TO_FIVE = new Opening(LocalTime.of(9, 0), LocalTime.of(17, 0));

	@Test
	void daysOfTheSameHoursStandTogether() {
		assertThat(OpeningHours.inWords(Map.of(DayOfWeek.MONDAY, NINE_TO_FIVE, DayOfWeek.TUESDAY, NINE_TO_FIVE,
				DayOfWeek.FRIDAY, new Opening(LocalTime.of(9, 0), LocalTime.of(16, 30)))))
			.isEqualTo("Monday to Tuesday, 9am to 5pm, and Friday, 9am to 4:30pm");
	}

	@Test
	void closedAllWeekSaysNothing() {
		assertThat(OpeningHours.inWords(Map.of())).isEmpty();
	}

}
