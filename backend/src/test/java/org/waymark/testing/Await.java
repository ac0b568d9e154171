package org.waymark.testing;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits for something to become true. */
public final class Await {

	private Await() {
	}

	/**
	 * Asks every 20 ms.
	 * @throws AssertionError when it is still not so at the end of the given time
	 */
	public static void until(String fact, Duration atMost, Condition condition) {
		long end = System.nanoTime() + atMost.toNanos();
		while (!holds(condition)) {
			if (System.nanoTime() > end) {
				throw new AssertionError("Still not so after " + atMost.toSeconds() + " s: " + fact);
			}
			pause(Duration.ofMillis(20));
		}
	}

	/** Lets time pass, for those who send at a set rate. */
	public static void pause(Duration time) {
		try {
			new CountDownLatch(1).await(time.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
	}

	private static boolean holds(Condition condition) {
		try {
			return condition.holds();
		}
		catch (Exception notYet) {
			return false;
		}
	}

	/** Something that may become true; an exception counts as not yet. */
	@FunctionalInterface
	public interface Condition {

		boolean holds() throws Exception;

	}

}
