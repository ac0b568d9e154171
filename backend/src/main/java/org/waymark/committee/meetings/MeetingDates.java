package org.waymark.committee.meetings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The meetings that somebody entered.
 *
 * @param all the earliest first
 * @param today the day on which this is read
 */
public record MeetingDates(List<Meeting> all, LocalDate today) {

	/** The next one, today's included. */
	public Optional<Meeting> next() {
		return this.all.stream().filter(meeting -> !meeting.day().isBefore(this.today)).findFirst();
	}

	/** The last one before today. */
	public Optional<Meeting> last() {
		return this.all.stream()
			.filter(meeting -> meeting.day().isBefore(this.today))
			.max(Comparator.comparing(Meeting::day));
	}

	/**
	 * Whether the update for the next meeting should be here by now and is not.
	 * @param told the day of the last word on an action
	 */
	public boolean late(LocalDate told) {
		boolean due = next().filter(meeting -> this.today.isAfter(meeting.update())).isPresent();
		return due && told.isBefore(last().map(Meeting::day).orElse(this.today.minusYears(1)));
	}

}
