package org.waymark.council.duty;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.clocks.WorkingTime;
import org.waymark.clocks.WorkingTime.Hours;
import org.waymark.site.content.ContentFiles;

import static org.assertj.core.api.Assertions.assertThat;

class CouncilRotaTests {

	private static final WorkingTime MONDAYS = new WorkingTime(
			Map.of(DayOfWeek.MONDAY, new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0))),
			Set.of(LocalDate.of(2026, 12, 28)), "v1");

	private final CouncilRota rota = new CouncilRota(new DutyContent(new ContentFiles(null)), () -> MONDAYS);

	@ParameterizedTest
	@CsvSource({ "2026-11-30T12:00:00Z, Hub duty worker", "2026-11-30T17:00:00Z, Emergency Duty Team",
			"2026-12-28T12:00:00Z, Emergency Duty Team", "2027-05-17T08:30:00Z, Hub duty worker" })
	void oneTeamIsOnInTheHoursOfTheHubAndAnotherAtAllOtherTimes(Instant time, String team) {
		assertThat(this.rota.at(time).team()).isEqualTo(team);
	}

}
