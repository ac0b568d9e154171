package org.waymark.committee.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Five clear working days before a meeting, and ten more before that. */
class MeetingTests {

	private static final Set<LocalDate> CHRISTMAS = Set.of(LocalDate.parse("2026-12-25"), LocalDate.parse("2026-12-28"),
			LocalDate.parse("2027-01-01"));

	@Test
	void anOrdinaryMeeting() {
		Meeting thursday = Meeting.on(LocalDate.parse("2026-12-10"), CHRISTMAS);
		assertThat(thursday.agenda()).isEqualTo("2026-12-02");
		assertThat(thursday.update()).isEqualTo("2026-11-18");
	}

	@Test
	void daysOnWhichNobodyWorksDoNotCount() {
		Meeting early = Meeting.on(LocalDate.parse("2027-01-05"), CHRISTMAS);
		assertThat(early.agenda()).isEqualTo("2026-12-23");
		assertThat(early.update()).isEqualTo("2026-12-09");
	}

	@Test
	void anUpdateIsLateOnceItsDayIsOverAndNobodySaidAWordSinceTheLastMeeting() {
		List<Meeting> all = List.of(Meeting.on(LocalDate.parse("2026-09-10"), CHRISTMAS),
				Meeting.on(LocalDate.parse("2026-12-10"), CHRISTMAS));
		LocalDate before = LocalDate.parse("2026-09-09");
		assertThat(new MeetingDates(all, LocalDate.parse("2026-11-18")).late(before)).isFalse();
		MeetingDates after = new MeetingDates(all, LocalDate.parse("2026-11-19"));
		assertThat(after.late(before)).isTrue();
		assertThat(after.late(LocalDate.parse("2026-09-10"))).isFalse();
		assertThat(after.next().orElseThrow().day()).isEqualTo("2026-12-10");
	}

	@Test
	void withoutAMeetingNothingIsLate() {
		assertThat(new MeetingDates(List.of(), LocalDate.parse("2026-11-19")).late(LocalDate.parse("2018-02-08")))
			.isFalse();
	}

}
