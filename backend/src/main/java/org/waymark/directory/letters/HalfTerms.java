package org.waymark.directory.letters;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * When half-terms begin, the same days each year.
 *
 * @param begin month and day of each, such as {@code --09-01}
 */
record HalfTerms(List<MonthDay> begin) {

	HalfTerms {
		begin = List.copyOf(begin);
		if (begin.isEmpty()) {
			throw new IllegalArgumentException("school-letters.yaml: half-terms names at least one day");
		}
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
