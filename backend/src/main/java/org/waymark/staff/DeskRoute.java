package org.waymark.staff;

import java.util.Optional;

import org.springframework.http.HttpMethod;
import org.springframework.web.util.pattern.PathPattern;

/**
 * One route of the desk and what it needs.
 *
 * @param method the method that it answers; GET stands for HEAD as well
 * @param path its pattern
 * @param permission what somebody must be allowed; empty where nobody need be signed in
 * @param background asked for by a page that is open, not by a person: it does not count
 * as use of the session, and is told plainly when there is none
 */
record DeskRoute(HttpMethod method, PathPattern path, Optional<Permission> permission, boolean background) {

	boolean answers(HttpMethod asked) {
		return this.method == ((asked == HttpMethod.HEAD) ? HttpMethod.GET : asked);
	}

	boolean allows(Role role) {
		return this.permission.map(role::may).orElse(true);
	}

}
