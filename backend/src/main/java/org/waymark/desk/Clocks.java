package org.waymark.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The clocks that run for a report. */
public final class Clocks {

	private Clocks() {
	}

	/**
	 * The due times; once a report is decided, whether that was in time.
	 * @param statutory when a decision is due by law, if it is
	 * @param rating when its rating is due, if it is
	 * @param decided when it was decided, if it was
	 * @param tell when the reporter must be told, while that is due
	 */
	public static List<Clock> of(@Nullable Instant statutory, @Nullable Instant rating, @Nullable Instant decided,
			@Nullable Instant tell, Instant now) {
		return (decided == null) ? running(statutory, rating, now) : decided(statutory, rating, decided, tell, now);
	}

	private static List<Clock> decided(@Nullable Instant statutory, @Nullable Instant rating, Instant decided,
			@Nullable Instant tell, Instant now) {
		List<Clock> clocks = new ArrayList<>();
		clocks.add(new Clock("Decided", inTime(statutory, decided), TimeWords.at(decided, now), decided.toString(),
				false, true));
		if (rating != null && decided.isAfter(rating)) {
			clocks.add(new Clock("By its rating", inTime(rating, decided), TimeWords.at(rating, now), rating.toString(),
					false, true));
		}
		if (tell != null) {
			clocks.add(clock("Telling the reporter", tell, now));
		}
		return List.copyOf(clocks);
	}

	// Worked out each time from what happened, never written down: nobody can edit a
	// breach away.
	private static String inTime(@Nullable Instant due, Instant decided) {
		return (due == null || !decided.isAfter(due)) ? "in time"
				: "late by " + TimeWords.length(Duration.between(due, decided));
	}

	private static List<Clock> running(@Nullable Instant statutory, @Nullable Instant rating, Instant now) {
		List<Clock> clocks = new ArrayList<>();
		if (statutory != null) {
			clocks.add(clock("Decision by law", statutory, now));
		}
		if (rating != null) {
			clocks.add(clock("By its rating", rating, now));
		}
		return List.copyOf(clocks);
	}

	private static Clock clock(String name, Instant due, Instant now) {
		return new Clock(name, TimeWords.due(due, now), TimeWords.at(due, now), due.toString(), due.isBefore(now),
				false);
	}

}
