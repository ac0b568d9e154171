package org.waymark.staff;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.waymark.platform.ids.StaffId;

/**
 * A signed-in member of staff, as this request found them.
 *
 * @param id their account
 * @param name their name on the page
 * @param role their role
 * @param session the session that this request belongs to
 * @param until when it ends if nothing more is done
 * @param left whole seconds until then, when this request found them
 * @param confirmed whether they confirmed their identity a moment ago
 * @param local whether their password is kept here, and not by a provider
 */
public record Member(StaffId id, String name, Role role, SessionHandle session, Instant until, long left,
		boolean confirmed, boolean local) implements SessionPrincipal {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm")
		.withZone(ZoneId.of("Europe/London"));

	/** {@link #until} as a clock shows it here. */
	public String untilWords() {
		return CLOCK.format(this.until);
	}

	@Override
	public boolean passes(DeskRoutes.Route route) {
		return route.permission().isPresent() && route.allows(this.role)
				&& (this.confirmed || route.way() != DeskRoutes.Way.CONFIRMED);
	}

	@Override
	public String toString() {
		return "Member[" + this.role + "]";
	}

}
