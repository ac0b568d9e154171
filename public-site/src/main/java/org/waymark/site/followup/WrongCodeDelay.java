package org.waymark.site.followup;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Makes guessing slow. Only a "no" waits, and longer the more of them there are at once.
 * A right code never passes here, so nobody can be locked out by others' guessing. It
 * knows nothing of who asks.
 */
@Component
class WrongCodeDelay {

	private static final Duration LEAST = Duration.ofMillis(500);

	private static final Duration MOST = Duration.ofSeconds(4);

	/** Each "no" that is waiting makes the next one this much slower. */
	private static final Duration STEP = Duration.ofMillis(50);

	/** So many wait at most, so that those who guess do not fill the memory either. */
	private static final long WAITING = 5_000;

	private final AtomicLong waiting = new AtomicLong();

	/** Gives the answer after a wait. */
	<T> Mono<T> after(Mono<T> answer) {
		return after(answer, LEAST);
	}

	/** Gives the answer after the longest wait. */
	<T> Mono<T> late(Mono<T> answer) {
		return after(answer, MOST);
	}

	private <T> Mono<T> after(Mono<T> answer, Duration least) {
		return Mono.defer(() -> Mono.delay(pause(this.waiting.getAndIncrement(), least))
			.doFinally(end -> this.waiting.decrementAndGet())
			.then(answer));
	}

	private static Duration pause(long others, Duration least) {
		if (others >= WAITING) {
			return Duration.ZERO;
		}
		Duration pause = least.plus(STEP.multipliedBy(Math.min(others, MOST.toMillis())));
		return (pause.compareTo(MOST) > 0) ? MOST : pause;
	}

}
