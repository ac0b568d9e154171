package org.waymark.site.visit;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

import reactor.core.publisher.Mono;

import org.waymark.site.IntakeAway;

/**
 * Waits for the store, but not until the person gives up: a page with numbers to call is
 * better than none.
 */
final class InTime {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private InTime() {
	}

	/**
	 * The outcome of the work, or {@link IntakeAway}. A future stands between, so that
	 * the work itself is never cancelled half way.
	 */
	static <T> Mono<T> orAway(Mono<T> work) {
		// The future starts a new chain: what belongs to the request goes along.
		return Mono.deferContextual(request -> Mono.fromFuture(work.contextWrite(request).toFuture(), true))
			.timeout(PATIENCE, Mono.error(() -> new IntakeAway(new TimeoutException())));
	}

}
