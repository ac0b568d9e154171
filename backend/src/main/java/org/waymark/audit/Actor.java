package org.waymark.audit;

import java.util.Optional;

import org.waymark.platform.ids.StaffId;

/**
 * The person who acted, or Waymark itself.
 *
 * @param staff the member of staff; empty for Waymark itself
 */
public record Actor(Optional<StaffId> staff) {

	/** Waymark itself, by a rule or on a schedule. */
	public static final Actor SYSTEM = new Actor(Optional.empty());

	public static Actor staff(StaffId id) {
		return new Actor(Optional.of(id));
	}

}
