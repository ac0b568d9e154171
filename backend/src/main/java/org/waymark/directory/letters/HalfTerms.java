package org.waymark.directory.letters;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * When half-terms begin, and when all schools are asked once a year: the same days each
 * year.
 *
 * @param begin month and day of each, such as {@code --09-01}
 * @param yearly when the yearly letters go out, if they do
 */
record HalfTerms(List<MonthDay> begin, MonthDay yearly) {

	/**
	 * So long after the day a batch may still go out, such as when it was switched on.
	 */
	private static final int LATE = 30;

	HalfTerms {
		begin = List.copyOf(begin);
		if (begin.isEmpty()) {
			throw new IllegalArgumentException("school-letters.yaml: half-terms names at least one day");
		}
	}

	/** Whether the yearly letters are due on a day, or late. */
	boolean yearlyDue(LocalDate today) {
		LocalDate due = this.yearly.atYear(today.getYear());
		return !today.isBefore(due) && today.isBefore(due.plusDays(LATE));
	}

	/** The first day of the half-term that a day lies in. */
	LocalDate of(LocalDate day) {
		return days(day).filter(first -> !first.isAfter(day)).max(Comparator.naturalOrder()).orElseThrow();
	}

	/** The first day of the one after it. */
	LocalDate after(LocalDate day) {
		return days(day).filter(first -> first.isAfter(day)).min(Comparator.naturalOrder()).orElseThrow();
	}

	private Stream<LocalDate> days(LocalDate day) {
		return Stream.of(-1, 0, 1)
			.flatMap(years -> this.begin.stream().map(first -> first.atYear(day.getYear() + years)));
	}

}
