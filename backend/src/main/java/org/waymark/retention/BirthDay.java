package org.waymark.retention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.site.text.TypedText;

/**
 * Dates of birth as staff type them. Only a whole date and nothing else is one: an
 * estimate, a year or an age would erase too early. Where figures can be read two ways,
 * the later day counts. Pure.
 */
final class BirthDay {

	private static final Pattern WHOLE = Pattern
		.compile("(?:(?:born|born on|dob|date of birth)[: ]*)?(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})"
				+ "|(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{4})|(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9}),? (\\d{4}))");

	private BirthDay() {
	}

	/**
	 * The date; empty unless the text is one and nothing else, and no later than a day.
	 */
	static Optional<LocalDate> read(String typed, LocalDate last) {
		Matcher date = WHOLE.matcher(TypedText.oneLine(TypedText.plain(typed)));
		return date.matches() ? latest(date).filter(born -> !born.isAfter(last)) : Optional.empty();
	}

	/**
	 * The date of birth of the youngest; empty if that of one of them is not known, or
	 * there is nobody.
	 */
	static Optional<LocalDate> youngest(Collection<Optional<LocalDate>> born) {
		return born.stream().allMatch(Optional::isPresent)
				? born.stream().flatMap(Optional::stream).max(LocalDate::compareTo) : Optional.empty();
	}

	private static Optional<LocalDate> latest(Matcher date) {
		if (date.group(1) != null) {
			return day(date.group(1), date.group(2), date.group(3));
		}
		if (date.group(4) != null) {
			return Stream
				.of(day(date.group(6), date.group(5), date.group(4)), day(date.group(6), date.group(4), date.group(5)))
				.flatMap(Optional::stream)
				.max(LocalDate::compareTo);
		}
		return month(date.group(8)).flatMap(month -> day(date.group(9), month, date.group(7)));
	}

	private static Optional<String> month(String typed) {
		return Stream.of(Month.values())
			.filter(month -> month.name().toLowerCase(Locale.ROOT).equals(typed)
					|| month.name().toLowerCase(Locale.ROOT).startsWith(typed) && typed.length() == 3)
			.map(month -> Integer.toString(month.getValue()))
			.findFirst();
	}

	private static Optional<LocalDate> day(String year, String month, String day) {
		List<Integer> parts = Stream.of(year, month, day).map(Integer::valueOf).toList();
		try {
			return Optional.of(LocalDate.of(parts.get(0), parts.get(1), parts.get(2)));
		}
		catch (DateTimeException none) {
			return Optional.empty();
		}
	}

}
