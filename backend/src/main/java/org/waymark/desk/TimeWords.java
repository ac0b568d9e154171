package org.waymark.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/** Times as the desk says them: on the clock of the hub, and how long there is still. */
public final class TimeWords {

	private static final ZoneId HERE = ZoneId.of("Europe/London");

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

	private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

	private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("z", Locale.UK);

	private TimeWords() {
	}

	/** Such as "today at 14:05" or "Friday 20 November at 17:00". */
	public static String at(Instant time, Instant now) {
		ZonedDateTime local = time.atZone(HERE);
		return day(local.toLocalDate(), now.atZone(HERE).toLocalDate()) + " at " + CLOCK.format(local);
	}

	/**
	 * The same whenever and wherever it is read, such as on paper: "Friday 20 November
	 * 2026 at 17:00 GMT".
	 */
	public static String on(Instant time) {
		ZonedDateTime local = time.atZone(HERE);
		return YEAR.format(local) + " at " + CLOCK.format(local) + " " + ZONE.format(local);
	}

	/** Says times as {@link #at} does, for a page that is read now. */
	public static Function<Instant, String> from(Instant now) {
		return time -> at(time, now);
	}

	/** A day whenever it is read: "Friday 20 November 2026". */
	public static String date(LocalDate day) {
		return YEAR.format(day);
	}

	/** Such as "due in 3 hours" or "overdue by 20 minutes". */
	public static String due(Instant due, Instant now) {
		Duration left = Duration.between(now, due);
		if (left.abs().toMinutes() == 0) {
			return "due now";
		}
		return left.isNegative() ? "overdue by " + length(left.negated()) : "due in " + length(left);
	}

	/**
	 * A length of time in its one or two largest units, rounded down: time that is left
	 * never looks longer than it is.
	 */
	public static String length(Duration length) {
		if (length.toHours() >= 48) {
			return count(length.toDays(), "day");
		}
		if (length.toHours() >= 1) {
			return count(length.toHours(), "hour") + minutes(length);
		}
		return (length.toMinutes() >= 1) ? count(length.toMinutes(), "minute")
				: count(Math.max(length.toSeconds(), 0), "second");
	}

	private static String minutes(Duration length) {
		boolean said = length.toHours() < 4 && length.toMinutesPart() > 0;
		return said ? " " + count(length.toMinutesPart(), "minute") : "";
	}

	private static String day(LocalDate day, LocalDate today) {
		if (day.equals(today)) {
			return "today";
		}
		if (day.equals(today.minusDays(1))) {
			return "yesterday";
		}
		if (day.equals(today.plusDays(1))) {
			return "tomorrow";
		}
		return ((day.getYear() == today.getYear()) ? DAY : YEAR).format(day);
	}

	private static String count(long number, String unit) {
		return number + " " + unit + ((number == 1) ? "" : "s");
	}

}
