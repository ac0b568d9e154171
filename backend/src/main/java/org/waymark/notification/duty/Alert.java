package org.waymark.notification.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An alert, open or past.
 *
 * @param test whether it is only a test
 * @param raised when the first thing happened
 * @param count how many things joined, the first included
 * @param reasons codes of all that happened
 * @param step how many steps of the rota were taken
 * @param acknowledged when a person acknowledged it
 * @param by their name, where they still have one here
 */
public record Alert(UUID id, boolean test, Instant raised, int count, List<String> reasons, int step,
		Optional<Instant> acknowledged, Optional<String> by) {

	public boolean open() {
		return this.acknowledged.isEmpty();
	}

}
