package org.waymark.site.visit;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;

import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;

import org.waymark.site.VisitSecret;

/** The one cookie of the public face: the secret of this visit, gone with the browser. */
@Component
class VisitCookie {

	static final String NAME = "__Host-visit";

	private final SecureRandom random = new SecureRandom();

	VisitSecret fresh() {
		return VisitSecret.fresh(this.random);
	}

	Optional<VisitSecret> read(ServerHttpRequest request) {
		return Optional.ofNullable(request.getCookies().getFirst(NAME))
			.map(HttpCookie::getValue)
			.flatMap(VisitSecret::parse);
	}

	void set(ServerHttpResponse response, VisitSecret visit) {
		response.addCookie(cookie(visit).build());
	}

	/**
	 * Takes the cookie away in two lines, first another value, then none: a browser that
	 * keeps a page in its back-forward memory throws it out when the cookie changes, and
	 * the page whose own navigation set the cookie survives one change (seen in Chromium
	 * 156).
	 */
	void clear(ServerHttpResponse response) {
		response.addCookie(cookie(fresh()).build());
		response.addCookie(cookie(fresh()).maxAge(Duration.ZERO).build());
	}

	private static ResponseCookie.ResponseCookieBuilder cookie(VisitSecret visit) {
		return ResponseCookie.from(NAME, visit.text()).path("/").secure(true).httpOnly(true).sameSite("Lax");
	}

}
