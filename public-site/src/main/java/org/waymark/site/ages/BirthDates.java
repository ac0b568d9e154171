package org.waymark.site.ages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waymark.site.ages.Age.Window;

/**
 * Takes days, months and years of birth out of a plain text. The day comes before the
 * month, as in this country, unless no month has that number. Pure.
 *
 * @param on the day on which it was said
 */
record BirthDates(LocalDate on) {

	private static final int OLDEST = 120;

	private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
			+ "(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\b\\.?";

	private static final String YEAR = "((?:19|20)\\d{2}|\\d{2})";

	private static final Pattern ISO = Pattern
		.compile("(?<!\\d)((?:19|20)\\d{2})[-/. ](\\d{1,2})[-/. ](\\d{1,2})(?!\\d)");

	private static final Pattern FIGURES = Pattern
		.compile("(?<!\\d)(\\d{1,2})(?: ?[./-] ?(\\d{1,2}) ?[./-] ?" + YEAR + "| (\\d{1,2}) ((?:19|20)\\d{2}))(?!\\d)");

	private static final Pattern TOGETHER = Pattern.compile("(?<!\\d)(\\d{2})(\\d{2})((?:19|20)\\d{2})(?!\\d)");

	private static final Pattern DAY_FIRST = Pattern
		.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ?-?" + MONTH + ",?[ -]?" + YEAR + "(?!\\d)");

	private static final Pattern MONTH_FIRST = Pattern
		.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})(?!\\d)");

	private static final Pattern MONTH_AND_YEAR = Pattern
		.compile("(?:\\b" + MONTH + ",? ?|(?<!\\d)(\\d{1,2}) ?[./-] ?)((?:19|20)\\d{2})(?!\\d)");

	private static final Pattern YEAR_ALONE = Pattern
		.compile("(?<!\\d)(?:((?:19|20)\\d{2})|(?<=\\b(?:born|born in|dob|b) )(\\d{2}))(?!\\d)");

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	/** The text without those dates, and the ages that they mean. */
	Found in(String text) {
		List<Born> born = new ArrayList<>();
		String left = take(ISO, text, date -> born(date.group(1), date.group(2), date.group(3)), born);
		left = take(FIGURES, left, date -> (date.group(2) != null) ? born(date.group(3), date.group(2), date.group(1))
				: born(date.group(5), date.group(4), date.group(1)), born);
		left = take(TOGETHER, left, date -> born(date.group(3), date.group(2), date.group(1)), born);
		left = take(DAY_FIRST, left, date -> born(date.group(3), month(date.group(2)), date.group(1)), born);
		left = take(MONTH_FIRST, left, date -> born(date.group(3), month(date.group(1)), date.group(2)), born);
		left = take(MONTH_AND_YEAR, left,
				date -> month(date.group(3), (date.group(1) != null) ? month(date.group(1)) : date.group(2)), born);
		left = take(YEAR_ALONE, left,
				date -> Optional.of(year(year((date.group(1) != null) ? date.group(1) : date.group(2)))), born);
		List<Window> windows = born.stream().flatMap(one -> one.age(this.on).stream()).toList();
		return new Found(left, windows, born.stream().anyMatch(one -> one.latest().isAfter(this.on)));
	}

	private interface Reading {

		Optional<Born> of(Matcher date);

	}

	private static String take(Pattern pattern, String text, Reading reading, List<Born> born) {
		Matcher date = pattern.matcher(text);
		StringBuilder left = new StringBuilder();
		while (date.find()) {
			Optional<Born> read = reading.of(date);
			read.ifPresent(born::add);
			date.appendReplacement(left, Matcher.quoteReplacement(read.isPresent() ? " , " : date.group()));
		}
		return date.appendTail(left).toString();
	}

	private static String month(String name) {
		return String.valueOf(MONTHS.indexOf(name) + 1);
	}

	// No such day: somebody mistook the day, or puts the month first.
	private Optional<Born> born(String year, String month, String day) {
		try {
			LocalDate date = LocalDate.of(year(year), Integer.parseInt(month), Integer.parseInt(day));
			return Optional.of(new Born(date, date));
		}
		catch (DateTimeException none) {
			return (Integer.parseInt(month) > MONTHS.size() && Integer.parseInt(day) <= MONTHS.size())
					? born(year, day, month) : month(year, month).or(() -> Optional.of(year(year(year))));
		}
	}

	private Optional<Born> month(String year, String month) {
		int number = Integer.parseInt(month);
		if (number < 1 || number > MONTHS.size()) {
			return Optional.empty();
		}
		YearMonth of = YearMonth.of(year(year), number);
		return Optional.of(new Born(of.atDay(1), of.atEndOfMonth()));
	}

	private static Born year(int year) {
		return new Born(LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS.size(), 31));
	}

	/** Two figures are a year of this century, unless it has not come yet. */
	private int year(String typed) {
		int year = Integer.parseInt(typed);
		return (typed.length() > 2) ? year : (year + 2000 <= this.on.getYear() + 1) ? year + 2000 : year + 1900;
	}

	/**
	 * What was found.
	 *
	 * @param left the text without it
	 * @param windows the ages
	 * @param ahead whether a date lies in the future
	 */
	record Found(String left, List<Window> windows, boolean ahead) {

	}

	private record Born(LocalDate earliest, LocalDate latest) {

		private Optional<Window> age(LocalDate on) {
			if (this.earliest.isAfter(on) || Period.between(this.earliest, on).getYears() > OLDEST) {
				return Optional.empty();
			}
			LocalDate last = this.latest.isAfter(on) ? on : this.latest;
			return Optional
				.of(new Window(Period.between(last, on).getYears(), Period.between(this.earliest, on).getYears()));
		}

	}

}
