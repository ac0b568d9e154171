package org.waymark.intake.waiting;

import java.time.Duration;
import java.util.Optional;

import reactor.core.publisher.Mono;

/** How reports are doing that have been accepted and are not on the queue yet. */
public interface ArrivalFigures {

	Mono<Arrivals> now();

	/**
	 * Figures of one moment.
	 *
	 * @param waiting reports accepted and not yet admitted
	 * @param oldest how long the oldest of them has waited
	 * @param repair reports that could not be opened and need a person
	 */
	record Arrivals(long waiting, Optional<Duration> oldest, long repair) {

		private static final Duration USUAL = Duration.ofSeconds(60);

		/** Whether reports wait for longer than they should. */
		public boolean late() {
			return this.oldest.filter(age -> age.compareTo(USUAL) > 0).isPresent();
		}

	}

}
