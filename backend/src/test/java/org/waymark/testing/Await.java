package org.waymark.testing;

import java.time.Duration;
import java.util.concurrent.Callable;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ThrowingRunnable;

/**
 * Waits for conditions. How long a test waits for anything is said here and nowhere else.
 * The limit is generous: it ends a test that hangs, and is no verdict on a machine that
 * is slow or has other work.
 */
public final class Await {

	/** For annotations, which take text alone. */
	public static final String LIMIT_AS_TEXT = "PT2M";

	/** The limit of every wait, in the browser as well. */
	public static final Duration LIMIT = Duration.parse(LIMIT_AS_TEXT);

	/**
	 * A whole application that starts does so beside other work, and much is read then.
	 */
	public static final Duration START = Duration.ofMinutes(5);

	private static final Duration POLL = Duration.ofMillis(50);

	private Await() {
	}

	/**
	 * Asks until it is so; an exception counts as not yet.
	 * @param fact what becomes true, for the message when it does not
	 */
	public static void until(String fact, Callable<Boolean> condition) {
		until(fact, LIMIT, condition);
	}

	/** The same for a drill whose work takes longer than any wait of a test. */
	public static void until(String fact, Duration atMost, Callable<Boolean> condition) {
		waiting(fact, atMost).until(condition);
	}

	/** Asks until the assertions hold. */
	public static void untilAsserted(ThrowingRunnable assertions) {
		waiting("", LIMIT).untilAsserted(assertions);
	}

	/**
	 * In the thread of the test, since a browser's page belongs to one. What other
	 * threads throw meanwhile is not our affair: processes are killed on purpose.
	 */
	private static ConditionFactory waiting(String fact, Duration atMost) {
		return Awaitility.await(fact)
			.atMost(atMost)
			.pollDelay(Duration.ZERO)
			.pollInterval(POLL)
			.pollInSameThread()
			.dontCatchUncaughtExceptions()
			.ignoreExceptions();
	}

}
