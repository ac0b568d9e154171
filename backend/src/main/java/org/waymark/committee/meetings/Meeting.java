package org.waymark.committee.meetings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A meeting of the committee. Days are those of Europe/London.
 *
 * @param day when it meets
 * @param agenda when its agenda is published: five clear working days lie between
 * @param update by when an update is due: ten working days before the agenda
 */
public record Meeting(LocalDate day, LocalDate agenda, LocalDate update) {

	/** LGA 1972, section 100B: papers lie open five clear days before. */
	private static final int CLEAR_DAYS = 5;

	private static final int DAYS_TO_PREPARE = 10;

	private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	/**
	 * The days that belong to a meeting.
	 * @param closed bank holidays and other days on which nobody works
	 */
	static Meeting on(LocalDate day, Set<LocalDate> closed) {
		Predicate<LocalDate> works = one -> !WEEKEND.contains(one.getDayOfWeek()) && !closed.contains(one);
		LocalDate agenda = before(day, CLEAR_DAYS + 1, works);
		return new Meeting(day, agenda, before(agenda, DAYS_TO_PREPARE, works));
	}

	private static LocalDate before(LocalDate day, int count, Predicate<LocalDate> works) {
		return Stream.iterate(day.minusDays(1), one -> one.minusDays(1))
			.filter(works)
			.skip(count - 1)
			.findFirst()
			.get();
	}

}
