package org.waymark.triage.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.waymark.clocks.WorkingTime;
import org.waymark.clocks.WorkingTime.Hours;
import org.waymark.testing.Rows;
import org.waymark.testing.store.HubDatabase;
import org.waymark.testing.store.StoreTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Calendars that gave deadlines are kept. */
@StoreTest
class KeptCalendarsTests {

	private static final Hours NINE_TO_FIVE = new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0));

	private static final WorkingTime CALENDAR = new WorkingTime(
			Map.of(DayOfWeek.MONDAY, NINE_TO_FIVE, DayOfWeek.TUESDAY, NINE_TO_FIVE, DayOfWeek.WEDNESDAY, NINE_TO_FIVE),
			Set.of(LocalDate.of(2099, 4, 1)), "v1");

	@Test
	void aCalendarIsKeptOnceAndReadAsItWas() {
		KeptCalendars calendars = new KeptCalendars(HubDatabase.hub());
		calendars.keep(CALENDAR).block();
		calendars.keep(new WorkingTime(Map.of(DayOfWeek.FRIDAY, NINE_TO_FIVE), Set.of(), "v1")).block();
		assertThat(Rows.count("SELECT count(*) FROM triage.calendar")).isOne();
		assertThat(HubDatabase.hub()
			.client()
			.sql("SELECT version AS calendar, hours, closed AS closed_days FROM triage.calendar")
			.map(row -> KeptCalendars.of(row))
			.one()
			.block()).contains(CALENDAR);
	}

}
