package org.waymark.site.page;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.waymark.site.CouncilProfile;
import org.waymark.site.CouncilProfile.Opening;

/**
 * The time at which a report sent now is read: only while the hub is open, and not
 * promised for the last hour of a day.
 *
 * @param now Europe/London
 * @param until when the hub closes, if it is open
 * @param next when it opens next; empty if its calendar has no day within a year
 */
public record ReadingTime(ZonedDateTime now, Optional<ZonedDateTime> until, Optional<ZonedDateTime> next) {

	private static final Duration SHORT = Duration.ofHours(1);

	private static final int HORIZON_DAYS = 366;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

	/** Works it out from the council's hours and days off. */
	public static ReadingTime of(CouncilProfile council, ZonedDateTime now) {
		Optional<ZonedDateTime> until = hours(council, now.toLocalDate())
			.filter(today -> !now.toLocalTime().isBefore(today.from()) && now.toLocalTime().isBefore(today.to()))
			.map(today -> now.with(today.to()));
		Optional<ZonedDateTime> next = now.toLocalDate()
			.datesUntil(now.toLocalDate().plusDays(HORIZON_DAYS))
			.flatMap(day -> hours(council, day).map(open -> day.atTime(open.from()).atZone(now.getZone())).stream())
			.filter(opening -> opening.isAfter(now))
			.findFirst();
		return new ReadingTime(now, until, next);
	}

	/** Whether staff are there now. */
	public boolean open() {
		return this.until.isPresent();
	}

	/** Such as "today", "tomorrow at 9am" or "on Tuesday 29 December at 9am". */
	public String inWords(Messages text) {
		String later = this.next.map(opening -> said(opening, text)).orElseGet(() -> text.text("reading.unknown"));
		if (!open()) {
			return later;
		}
		boolean soonClosed = this.until.map(end -> Duration.between(this.now, end).compareTo(SHORT) < 0).orElse(false);
		return soonClosed ? text.text("reading.today-or", later) : text.text("reading.today");
	}

	private String said(ZonedDateTime opening, Messages text) {
		LocalDate day = opening.toLocalDate();
		String hour = OpeningHours.said(opening.toLocalTime());
		if (day.equals(this.now.toLocalDate())) {
			return text.text("reading.later-today", hour);
		}
		return day.equals(this.now.toLocalDate().plusDays(1)) ? text.text("reading.tomorrow", hour)
				: text.text("reading.on", DAY.format(day), hour);
	}

	private static Optional<Opening> hours(CouncilProfile council, LocalDate day) {
		return council.closedDays().contains(day) ? Optional.empty()
				: Optional.ofNullable(council.hours().get(day.getDayOfWeek()));
	}

}
