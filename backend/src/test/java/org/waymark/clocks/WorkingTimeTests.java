package org.waymark.clocks;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkingTimeTests {

	private final WorkingTime calendar = new WorkingTime(hours(), Set.of(LocalDate.of(2026, 12, 25),
			LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 29)),
			"test");

	@ParameterizedTest
	@CsvSource({ "2026-12-24T15:00, 2026-12-29T15:00, before Christmas", //
			"2026-12-26T02:00, 2026-12-30T09:00, at night in the holidays",
			"2027-03-25T10:00, 2027-03-30T10:00, Easter and the change of clocks",
			"2026-12-17T16:45, 2026-12-18T16:30, drawn back to the early close of Friday",
			"2026-12-21T07:00, 2026-12-22T09:00, before opening", "2026-12-21T17:00, 2026-12-23T09:00, at closing",
			"2026-10-23T12:00, 2026-10-26T12:00, the clocks go back" })
	void oneWorkingDayEnds(LocalDateTime received, LocalDateTime due, String why) {
		assertThat(this.calendar.plusWorkingDays(london(received), 1)).as(why).isEqualTo(london(due));
	}

	@Test
	void redIsFourElapsedHoursWhateverTheHour() {
		Instant received = london(LocalDateTime.of(2026, 12, 18, 21, 40));
		assertThat(Deadlines.rating(Rating.RED, received, this.calendar)).contains(received.plusSeconds(4 * 3600));
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-18T16:00, 2026-12-18T20:00, past closing and not on Monday",
			"2027-03-28T00:30, 2027-03-28T05:30, the night the clocks go forward",
			"2026-10-25T00:30, 2026-10-25T03:30, the night the clocks go back",
			"2026-12-25T23:00, 2026-12-26T03:00, at Christmas" })
	void redRunsOnThroughNightsAndChangesOfClocks(LocalDateTime received, LocalDateTime due, String why) {
		assertThat(Deadlines.rating(Rating.RED, london(received), this.calendar)).as(why).contains(london(due));
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-21T10:00, 2026-12-21T14:00, within one day",
			"2026-12-21T15:00, 2026-12-22T11:00, over one night",
			"2026-12-18T16:00, 2026-12-21T12:30, the early close of Friday and a weekend",
			"2026-12-24T15:00, 2026-12-29T11:00, over Christmas", "2026-12-26T02:00, 2026-12-29T13:00, at night",
			"2026-12-21T13:00, 2026-12-21T17:00, to the closing itself" })
	void redIsKnownInHubHoursAsWell(LocalDateTime received, LocalDateTime end, String why) {
		assertThat(Deadlines.redInHubHours(london(received), this.calendar)).as(why).isEqualTo(london(end));
	}

	@Test
	void amberIsOneWorkingDay() {
		Instant received = london(LocalDateTime.of(2026, 12, 26, 2, 0));
		assertThat(Deadlines.rating(Rating.AMBER, received, this.calendar))
			.contains(london(LocalDateTime.of(2026, 12, 30, 9, 0)));
	}

	@Test
	void aClosureDayOfTheCouncilIsNoWorkingDay() {
		Instant received = london(LocalDateTime.of(2026, 12, 1, 11, 0));
		assertThat(closedToo(LocalDate.of(2026, 12, 2)).plusWorkingDays(received, 1))
			.isEqualTo(london(LocalDateTime.of(2026, 12, 3, 11, 0)));
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-21T08:00, 2026-12-21T09:00", "2026-12-21T09:00, 2026-12-22T09:00",
			"2026-12-24T16:59, 2026-12-29T09:00", "2026-12-24T17:00, 2026-12-29T09:00",
			"2027-03-26T12:00, 2027-03-30T09:00" })
	void theNextOpeningIsTheFirstAfterwards(LocalDateTime after, LocalDateTime opening) {
		assertThat(this.calendar.nextOpening(london(after))).isEqualTo(london(opening));
	}

	@Test
	void moreTimeNeverMovesADeadlineBack() {
		Random random = new Random(73);
		for (int i = 0; i < 5000; i++) {
			Instant received = london(LocalDateTime.of(2026, 10, 1, 0, 0)).plusSeconds(random.nextInt(200 * 86_400));
			int days = random.nextInt(5);
			LocalDate closed = received.atZone(WorkingTime.LONDON).toLocalDate().plusDays(random.nextInt(9));
			Instant due = this.calendar.plusWorkingDays(received, days);
			assertThat(this.calendar.plusWorkingDays(received, days + 1)).isAfter(due);
			assertThat(closedToo(closed).plusWorkingDays(received, days)).isAfterOrEqualTo(due);
		}
	}

	@Test
	void blueHasNoClock() {
		assertThat(Deadlines.rating(Rating.BLUE, Instant.EPOCH, this.calendar)).isEmpty();
	}

	@Test
	void greenIsThreeWorkingDays() {
		Instant received = london(LocalDateTime.of(2026, 12, 23, 10, 0));
		assertThat(Deadlines.rating(Rating.GREEN, received, this.calendar))
			.contains(london(LocalDateTime.of(2026, 12, 30, 10, 0)));
	}

	@Test
	void aDeadlineIsNeverOutOfHoursAndNeverEarlierForALaterReport() {
		Random random = new Random(20261122);
		Instant received = london(LocalDateTime.of(2026, 12, 1, 0, 0));
		Instant before = Instant.MIN;
		for (int i = 0; i < 5000; i++) {
			received = received.plusSeconds(random.nextInt(3600));
			Instant due = this.calendar.plusWorkingDays(received, 1);
			assertThat(this.calendar.isOpen(due.minusNanos(1)) || this.calendar.isOpen(due)).isTrue();
			assertThat(due).isAfter(received).isAfterOrEqualTo(before);
			before = due;
		}
	}

	@Test
	void refusesAWeekWithoutHours() {
		assertThatIllegalArgumentException().isThrownBy(() -> new WorkingTime(Map.of(), Set.of(), "none"));
	}

	private WorkingTime closedToo(LocalDate day) {
		Set<LocalDate> closed = new HashSet<>(this.calendar.closedDays());
		closed.add(day);
		return new WorkingTime(this.calendar.hours(), closed, "test with a closure day");
	}

	private static Instant london(LocalDateTime local) {
		return local.atZone(WorkingTime.LONDON).toInstant();
	}

	private static Map<DayOfWeek, WorkingTime.Hours> hours() {
		Map<DayOfWeek, WorkingTime.Hours> hours = new EnumMap<>(DayOfWeek.class);
		for (DayOfWeek day : Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)) {
			hours.put(day, new WorkingTime.Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)));
		}
		hours.put(DayOfWeek.FRIDAY, new WorkingTime.Hours(LocalTime.of(9, 0), LocalTime.of(16, 30)));
		return hours;
	}

}
