package org.waymark.triage.words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The clocks that run for a report. */
public final class Clocks {

	private Clocks() {
	}

	public static List<Clock> of(@Nullable Instant statutory, @Nullable Instant rating, Instant now) {
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
		return new Clock(name, TimeWords.due(due, now), TimeWords.at(due, now), due.toString(), due.isBefore(now));
	}

}
