package org.waymark.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.waymark.clocks.WorkingTime;

/**
 * The time of the program and the time of the database, read together. Neither is
 * believed without the other.
 */
record TwoClocks(Instant program, Instant database) {

	private static final Duration APART = Duration.ofMinutes(5);

	/** Whether they say the same, but for the time of asking. */
	boolean agree() {
		return Duration.between(this.program, this.database).abs().compareTo(APART) <= 0;
	}

	/** The day in Europe/London by the slower of the two; empty if they do not agree. */
	Optional<LocalDate> day() {
		Instant slower = this.program.isBefore(this.database) ? this.program : this.database;
		return agree() ? Optional.of(WorkingTime.day(slower)) : Optional.empty();
	}

}
