package org.waymark.platform;

import java.util.List;

/**
 * Something that must hold before this process may serve a real council. All checks run
 * in live mode before the first request, and all their reasons are listed at once. What
 * makes the service unsafe refuses every start. What is only stale or incomplete refuses
 * the first one, and is a warning after it.
 */
public interface LiveCheck {

	/**
	 * Looks; may block, since it runs once, before the server listens.
	 * @return one sentence a fault, each saying what to do; empty when all is well
	 */
	List<String> faults();

	/**
	 * Whether a fault makes a service unsafe that real people use already. Otherwise a
	 * date that passed would close the route to them.
	 */
	default boolean unsafe() {
		return true;
	}

	/** Whether this start is made to mend the fault, so that nobody goes live by it. */
	default boolean rehearsed() {
		return false;
	}

}
