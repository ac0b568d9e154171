package org.waymark.committee.route;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A time when somebody tried the route as a stranger would.
 *
 * @param day in Europe/London
 * @param way code of how they tried
 * @param tried what they tried
 * @param happened what happened
 * @param found whether they came to the right page or person
 * @param action what has to change; may be empty
 * @param removed why it does not count; empty where it counts
 * @param version counts changes, from 1; 0 before it is stored
 */
record Walk(UUID id, LocalDate day, String way, String tried, String happened, boolean found, String action,
		String removed, int version) {

	boolean counts() {
		return this.removed.isEmpty();
	}

	@Override
	public String toString() {
		return "Walk[hidden]";
	}

}
