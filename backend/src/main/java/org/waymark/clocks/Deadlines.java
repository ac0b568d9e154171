package org.waymark.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The two clocks of a report.
 * <ul>
 * <li>Statutory: a decision within one working day of receipt (Working Together to
 * Safeguard Children 2023); never stops.
 * <li>Rating: red four elapsed hours whatever the hour, amber one working day, green
 * three, blue none.
 * </ul>
 */
public final class Deadlines {

	private static final Duration RED = Duration.ofHours(4);

	private Deadlines() {
	}

	public static Instant statutory(Instant received, WorkingTime calendar) {
		return calendar.plusWorkingDays(received, 1);
	}

	/**
	 * When four hours have passed in which the hub was open: known and shown beside the
	 * elapsed hours, which are the deadline.
	 */
	public static Instant redInHubHours(Instant received, WorkingTime calendar) {
		return calendar.plusOpenTime(received, RED);
	}

	/** The start of the clock of a report that is red. */
	public static Instant redFrom(Instant due) {
		return due.minus(RED);
	}

	/** When a report of this rating is due; empty if a rating has no clock. */
	public static Optional<Instant> rating(Rating rating, Instant received, WorkingTime calendar) {
		return switch (rating) {
			case RED -> Optional.of(received.plus(RED));
			case AMBER -> Optional.of(calendar.plusWorkingDays(received, 1));
			case GREEN -> Optional.of(calendar.plusWorkingDays(received, 3));
			case BLUE -> Optional.empty();
		};
	}

}
