package org.waymark.staff;

import java.net.URI;

import org.springframework.web.util.UriComponentsBuilder;

import org.waymark.platform.ids.StaffId;

/**
 * A person whose password was right and who has not shown their second factor yet. They
 * reach the page for that and nothing else.
 *
 * @param account the account of that password
 * @param session the session that this request belongs to
 * @param stage what they have to do now
 */
public record PartiallyAuthenticated(StaffId account, SessionHandle session, Stage stage) implements SessionPrincipal {

	@Override
	public boolean passes(DeskRoutes.Route route) {
		return route.way() == this.stage.way;
	}

	@Override
	public String toString() {
		return "Halfway[" + this.stage + "]";
	}

	/** The steps between a right password and the desk. */
	public enum Stage {

		/** A code is asked for. */
		CODE(DeskRoutes.Way.CODE, "/triage/sign-in/code"),
		/** There is no second factor yet, and there has to be one. */
		ENROL(DeskRoutes.Way.ENROL, "/triage/sign-in/enrol");

		private final DeskRoutes.Way way;

		private final String page;

		Stage(DeskRoutes.Way way, String page) {
			this.way = way;
			this.page = page;
		}

		/** The one page that they reach, and from there where they were heading. */
		URI page(String heading) {
			UriComponentsBuilder address = UriComponentsBuilder.fromPath(this.page);
			return heading.isEmpty() ? address.build().toUri() : address.queryParam("next", "{next}").build(heading);
		}

	}

}
