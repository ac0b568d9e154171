package org.waymark.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A clock that moves only when a test says so. Tests that want it import it: scanning
 * does not find it.
 */
public class MovedTime {

	/** Shows the time that a test has set, to everybody who asks for the time. */
	@Bean
	@Primary
	MovedClock movedClock() {
		return new MovedClock();
	}

	/** The clock. */
	public static final class MovedClock implements InstantSource {

		private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

		@Override
		public Instant instant() {
			return this.now.get();
		}

		public void set(Instant time) {
			this.now.set(time);
		}

		public void pass(Duration length) {
			this.now.updateAndGet(before -> before.plus(length));
		}

	}

}
