package org.waymark.cases;

import java.util.Optional;

import org.waymark.staff.Role;

/** The reports of the out-of-hours team are handed back when the hub opens. */
public final class OutOfHoursHandover {

	/** Out with the team, until it hands it back. */
	private static final String OUT = "OUT";

	private OutOfHoursHandover() {
	}

	/** The mark of a report that a person in this role takes, if any. */
	public static Optional<String> mark(Role role) {
		return (role == Role.OUT_OF_HOURS) ? Optional.of(OUT) : Optional.empty();
	}

}
