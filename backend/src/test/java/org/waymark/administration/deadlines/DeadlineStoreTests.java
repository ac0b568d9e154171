package org.waymark.administration.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.waymark.clocks.WorkingTime;
import org.waymark.clocks.WorkingTime.Hours;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.testing.store.HubDatabase;
import org.waymark.testing.store.StoreTest;
import org.waymark.testing.store.StoredReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.store.StoredReports.report;

/** Deadlines on a day that was closed after they were given. */
@StoreTest
class DeadlineStoreTests {

	/** A Wednesday far ahead, which the hub closes. */
	private static final LocalDate CLOSED = LocalDate.of(2099, 4, 1);

	private static final Hours NINE_TO_FIVE = new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0));

	private static final WorkingTime CALENDAR = new WorkingTime(
			Map.of(DayOfWeek.MONDAY, NINE_TO_FIVE, DayOfWeek.TUESDAY, NINE_TO_FIVE, DayOfWeek.WEDNESDAY, NINE_TO_FIVE),
			Set.of(CLOSED), "v1");

	private final DeadlineStore store = new DeadlineStore(HubDatabase.hub());

	private final StaffId me = StoredReports.member("me");

	@Test
	void eachClockThatEndsOnAClosedDayIsListedTheFirstToComeFirst() {
		String day = "'2099-04-01 12:00 Europe/London'";
		report("statutory_due = " + day);
		report("statutory_due = now(), rating = 'AMBER', rating_calendar = 'test', rating_due = "
				+ "'2099-04-01 11:00 Europe/London'");
		report("decided = now(), tell_due = '2099-04-01 00:30 Europe/London'");
		report("statutory_due = '2099-04-02 12:00 Europe/London'");
		assertThat(clocks()).as("by the hour; a Thursday, on which the hub never opens, is closed too")
			.containsExactly("TELL", "RATING", "LAW", "LAW");
	}

	@Test
	void whatIsNoDeadlineOnAClosedDayIsNotListed() {
		report("statutory_due = '2099-03-31 12:00 Europe/London'");
		report("statutory_due = '2099-03-31 23:30 Europe/London'");
		report("statutory_due = now(), rating = 'RED', rating_calendar = 'test', rating_due = "
				+ "'2099-04-01 11:00 Europe/London'");
		report("state = 'CLOSED', decided = now(), closed = now(), statutory_due = '2099-04-01 12:00 Europe/London'");
		report("decided = now(), statutory_due = '2099-04-01 12:00 Europe/London'");
		report("statutory_due = '2020-01-01 12:00 Europe/London'");
		assertThat(clocks()).isEmpty();
	}

	@Test
	void whatIsHiddenIsNotListed() {
		ReportId report = report("statutory_due = '2099-04-01 12:00 Europe/London'");
		StoredReports.hide(report, this.me, StoredReports.member("other"));
		assertThat(clocks()).isEmpty();
	}

	private List<String> clocks() {
		return this.store.onClosedDays(CALENDAR, this.me, 100)
			.map(DeadlineStore.ClosedDeadline::clock)
			.collectList()
			.blockOptional()
			.orElseThrow();
	}

}
