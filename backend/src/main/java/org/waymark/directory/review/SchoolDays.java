package org.waymark.directory.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The days on which schools are open: those of a term, without weekends, bank holidays
 * and other closed days. Pure.
 *
 * @param holidays bank holidays
 * @param closed other days on which no school is open
 */
record SchoolDays(List<Term> terms, Set<LocalDate> holidays, Set<LocalDate> closed) {

	private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	/**
	 * The last of a number of school days that begin after a day; empty where the terms
	 * end before.
	 */
	Optional<LocalDate> after(LocalDate day, int number) {
		return this.terms.stream()
			.sorted(Comparator.comparing(Term::from))
			.flatMap(term -> term.from().datesUntil(term.to().plusDays(1)))
			.distinct()
			.filter(one -> one.isAfter(day) && isOpen(one))
			.skip(number - 1L)
			.findFirst();
	}

	private boolean isOpen(LocalDate day) {
		return !WEEKEND.contains(day.getDayOfWeek()) && !this.holidays.contains(day) && !this.closed.contains(day);
	}

	/**
	 * A time in which schools are open, such as half a term.
	 *
	 * @param to the last day of it
	 */
	record Term(LocalDate from, LocalDate to) {

		private static final int LONGEST = 300;

		Term {
			if (from == null || to == null || to.isBefore(from) || from.plusDays(LONGEST).isBefore(to)) {
				throw new IllegalArgumentException("A term has a first day (from) and a later last one (to)");
			}
		}

	}

}
