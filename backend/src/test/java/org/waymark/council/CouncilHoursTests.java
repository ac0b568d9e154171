package org.waymark.council;

import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

import org.waymark.clocks.WorkingTime;

import static org.assertj.core.api.Assertions.assertThat;

class CouncilHoursTests {

	private final CouncilHours hours = new CouncilHours(FixedCouncil.plain());

	@ParameterizedTest
	@CsvSource({ "2026-11-30, 09:00, true", "2026-11-30, 08:59, false", "2026-11-30, 17:00, false",
			"2026-12-01, 10:00, false", "2026-12-28, 10:00, false" })
	void hubIsOpenInTheHoursOfTheCouncilButForItsDaysOff(LocalDate day, LocalTime time, boolean open) {
		assertThat(this.hours.current().isOpen(day.atTime(time).atZone(WorkingTime.LONDON).toInstant()))
			.isEqualTo(open);
	}

	@Test
	void versionIsThatOfTheCouncilsHours() {
		assertThat(this.hours.current().version()).isEqualTo("v1");
	}

}
