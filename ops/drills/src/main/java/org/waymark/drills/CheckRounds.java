package org.waymark.drills;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import reactor.core.publisher.Flux;

/**
 * The real last POST with the checks and without them, in pairs of rounds of one process:
 * first the one, then the other, and the next time the other way round.
 */
final class CheckRounds {

	private static final String ON = "the last POST with checks, a second";

	private static final String OFF = "the last POST without checks, a second";

	private static final String RATIO = "with checks to without, pair by pair";

	/** Of the reports a second that are accepted without checks, so many at least. */
	private static final double LEAST = 0.95;

	private final Crowd crowd;

	private final Crowd bare;

	private final KnownReferences kept;

	private final Figures figures;

	CheckRounds(Crowd crowd, Crowd bare, KnownReferences kept, Figures figures) {
		this.crowd = crowd;
		this.bare = bare;
		this.kept = kept;
		this.figures = figures;
	}

	/** Measures, and tells if they cost too much. */
	Optional<String> measure(int pairs, int requests) {
		for (int pair = 0; pair < pairs; pair++) {
			boolean onFirst = pair % 2 == 0;
			List<Crowd.Visitor> sent = new ArrayList<>();
			double first = round(onFirst, requests, sent);
			double second = round(!onFirst, requests, sent);
			this.kept.receipts(this.crowd, sent);
			this.figures.add(ON, onFirst ? first : second);
			this.figures.add(OFF, onFirst ? second : first);
			this.figures.add(RATIO, onFirst ? first / second : second / first);
		}
		turn(true);
		double ratio = this.figures.median(ON) / this.figures.median(OFF);
		this.figures.put("reports a second with checks to without",
				String.format(Locale.UK, "%.1f%% (at least %.0f%%)", 100 * ratio, 100 * LEAST));
		return (ratio >= LEAST) ? Optional.empty()
				: Optional.of("checks cost %.1f%% of accepted reports".formatted(100 - 100 * ratio));
	}

	private double round(boolean on, int requests, List<Crowd.Visitor> sent) {
		turn(on);
		List<Crowd.Visitor> visitors = Bench.prepared(this.crowd, requests, "no");
		sent.addAll(visitors);
		return Bench.perSecond(Flux.fromIterable(visitors), (visitor) -> this.crowd.send(visitor));
	}

	private void turn(boolean on) {
		this.bare.post(on ? "/checks/on" : "/checks/off", new byte[0]).block();
	}

}
