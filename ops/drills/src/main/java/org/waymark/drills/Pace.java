package org.waymark.drills;

import java.time.Duration;

/** Lets time pass, for those who send at a set rate; the only place that does. */
public final class Pace {

	private Pace() {
	}

	/** Waits for so long. */
	public static void pause(Duration time) {
		try {
			Thread.sleep(time.toMillis(), time.toNanosPart() % 1_000_000);
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
	}

}
