package org.waymark.cases;

import java.util.Optional;

import org.waymark.staff.Role;

/** Whatever the out-of-hours team has is to be handed back when the hub opens. */
public final class Night {

	/** Out with the team, until it hands it back. */
	private static final String OUT = "OUT";

	private Night() {
	}

	/** What a report is marked with when somebody in this role takes it, if anything. */
	public static Optional<String> mark(Role role) {
		return (role == Role.OUT_OF_HOURS) ? Optional.of(OUT) : Optional.empty();
	}

}
