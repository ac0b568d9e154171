package org.waymark.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * The person who acted, or Waymark itself.
 *
 * @param staff the member of staff; empty for Waymark itself
 */
public record Actor(Optional<UUID> staff) {

	/** Waymark itself, by a rule or on a schedule. */
	public static final Actor SYSTEM = new Actor(Optional.empty());

	public static Actor staff(UUID id) {
		return new Actor(Optional.of(id));
	}

}
