package org.waymark.clocks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;

/**
 * When the hub is open, and what a working day is. Calendars are in Europe/London;
 * instants go in and come out in UTC.
 *
 * @param hours opening times by day of the week; a day not named is closed
 * @param closedDays bank holidays and closure days
 * @param version identifies hours and closed days together
 */
public record WorkingTime(Map<DayOfWeek, Hours> hours, Set<LocalDate> closedDays, String version) {

	/** The zone of all hub calendars. */
	public static final ZoneId LONDON = ZoneId.of("Europe/London");

	/**
	 * How far ahead an opening is looked for: a calendar without one in a year is a
	 * mistake.
	 */
	private static final int HORIZON_DAYS = 366;

	public WorkingTime {
		if (hours.isEmpty()) {
			throw new IllegalArgumentException("A hub opens on at least one day of the week");
		}
		hours = Map.copyOf(hours);
		closedDays = Set.copyOf(closedDays);
	}

	/** The day on which an instant falls at the hub. */
	public static LocalDate day(Instant at) {
		return at.atZone(LONDON).toLocalDate();
	}

	/** Opening times of one day. */
	public record Hours(LocalTime from, LocalTime to) {

		public Hours {
			if (!from.isBefore(to)) {
				throw new IllegalArgumentException("A hub opens before it closes");
			}
		}

	}

	public boolean isOpen(Instant at) {
		ZonedDateTime local = at.atZone(LONDON);
		Hours day = this.hours.get(local.getDayOfWeek());
		return works(local.toLocalDate()) && day != null && !local.toLocalTime().isBefore(day.from())
				&& local.toLocalTime().isBefore(day.to());
	}

	/** The instant itself while the hub is open, else the next opening. */
	public Instant startFrom(Instant at) {
		if (isOpen(at)) {
			return at;
		}
		ZonedDateTime local = at.atZone(LONDON);
		boolean early = works(local.toLocalDate()) && local.toLocalTime().isBefore(hoursOf(local.toLocalDate()).from());
		LocalDate day = early ? local.toLocalDate() : nextWorkingDay(local.toLocalDate());
		return day.atTime(hoursOf(day).from()).atZone(LONDON).toInstant();
	}

	/** The first opening after an instant, be the hub open then or not. */
	public Instant nextOpening(Instant after) {
		LocalDate day = nextWorkingDay(day(after));
		return isOpen(after) ? day.atTime(hoursOf(day).from()).atZone(LONDON).toInstant() : startFrom(after);
	}

	/**
	 * A number of working days later, at the same local time. Time out of hours counts
	 * from the next opening; an end past that day's closing is drawn back to the closing,
	 * so that nothing falls due when nobody is there.
	 */
	public Instant plusWorkingDays(Instant from, int days) {
		ZonedDateTime start = startFrom(from).atZone(LONDON);
		LocalDate day = start.toLocalDate();
		for (int counted = 0; counted < days; counted++) {
			day = nextWorkingDay(day);
		}
		return day.atTime(withinHours(day, start.toLocalTime())).atZone(LONDON).toInstant();
	}

	/** When so much time has passed in which the hub was open. */
	public Instant plusOpenTime(Instant from, Duration open) {
		Instant at = startFrom(from);
		Duration left = open;
		while (true) {
			ZonedDateTime local = at.atZone(LONDON);
			Instant closes = local.toLocalDate().atTime(hoursOf(local.toLocalDate()).to()).atZone(LONDON).toInstant();
			Duration today = Duration.between(at, closes);
			if (today.compareTo(left) >= 0) {
				return at.plus(left);
			}
			left = left.minus(today);
			at = startFrom(closes);
		}
	}

	private LocalTime withinHours(LocalDate day, LocalTime time) {
		Hours open = hoursOf(day);
		if (time.isBefore(open.from())) {
			return open.from();
		}
		return time.isAfter(open.to()) ? open.to() : time;
	}

	private LocalDate nextWorkingDay(LocalDate after) {
		return after.plusDays(1)
			.datesUntil(after.plusDays(HORIZON_DAYS))
			.filter(this::works)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("The hub's calendar has no working day within a year"));
	}

	private boolean works(LocalDate day) {
		return this.hours.containsKey(day.getDayOfWeek()) && !this.closedDays.contains(day);
	}

	private Hours hoursOf(LocalDate day) {
		Hours open = this.hours.get(day.getDayOfWeek());
		if (open == null) {
			throw new IllegalStateException("The hub is closed on " + day.getDayOfWeek());
		}
		return open;
	}

}
