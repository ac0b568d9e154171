package org.waymark.platform;

import java.util.List;

/**
 * Something that must hold before this process may serve a real council. All checks run
 * in live mode before the first request, and all their reasons are listed at once.
 */
public interface LiveCheck {

	/**
	 * Looks; may block, since it runs once, before the server listens.
	 * @return one sentence a fault, each saying what to do; empty when all is well
	 */
	List<String> faults();

}
