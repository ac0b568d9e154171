package org.waymark.cases.transitions;

import java.util.function.Function;

import reactor.core.publisher.Mono;

import org.waymark.platform.ids.ReportId;

/**
 * What came of a change of a report that somebody asked for.
 */
public sealed interface Transition {

	/** Whether the report was changed. */
	boolean changed();

	/** What belongs to the change and is done only if there was one. */
	Mono<Void> whenChanged(Function<ReportId, Mono<Void>> consequence);

	/**
	 * The report was changed.
	 *
	 * @param report its id
	 */
	record Changed(ReportId report) implements Transition {

		@Override
		public boolean changed() {
			return true;
		}

		@Override
		public Mono<Void> whenChanged(Function<ReportId, Mono<Void>> consequence) {
			return consequence.apply(this.report);
		}

	}

	/**
	 * Nothing was changed: somebody else was faster, or the report is closed to one of
	 * the people named.
	 */
	record AlreadyChanged() implements Transition {

		@Override
		public boolean changed() {
			return false;
		}

		@Override
		public Mono<Void> whenChanged(Function<ReportId, Mono<Void>> consequence) {
			return Mono.empty();
		}

	}

}
