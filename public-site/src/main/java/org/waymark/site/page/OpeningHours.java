package org.waymark.site.page;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.waymark.site.CouncilProfile.Opening;

/** Says opening hours in words, days of the same hours together. */
public final class OpeningHours {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

	private OpeningHours() {
	}

	/**
	 * Such as "Monday to Thursday, 9am to 5pm, and Friday, 9am to 4:30pm".
	 */
	public static String inWords(Map<DayOfWeek, Opening> hours) {
		List<String> parts = new ArrayList<>();
		DayOfWeek first = null;
		for (DayOfWeek day : DayOfWeek.values()) {
			first = (first == null) ? day : first;
			boolean last = day == DayOfWeek.SUNDAY || !Objects.equals(hours.get(day), hours.get(day.plus(1)));
			if (last) {
				add(parts, first, day, hours);
				first = null;
			}
		}
		return String.join(", and ", parts);
	}

	private static void add(List<String> parts, DayOfWeek first, DayOfWeek last, Map<DayOfWeek, Opening> hours) {
		Opening open = hours.get(first);
		if (open != null) {
			String days = (first == last) ? name(first) : name(first) + " to " + name(last);
			parts.add(days + ", " + said(open.from()) + " to " + said(open.to()));
		}
	}

	private static String name(DayOfWeek day) {
		return day.getDisplayName(TextStyle.FULL, Locale.UK);
	}

	/** Such as "9am" or "4:30pm". */
	public static String said(LocalTime time) {
		return ((time.getMinute() == 0) ? HOUR : MINUTE).format(time).toLowerCase(Locale.UK);
	}

}
