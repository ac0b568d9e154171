package org.waymark.staff;

import java.time.Duration;
import java.util.Optional;

import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;

/** The cookie of a session: sent to this host only, over TLS, and hidden from scripts. */
final class SessionCookie {

	static final String NAME = "__Host-desk";

	private SessionCookie() {
	}

	static Optional<SessionToken> read(ServerWebExchange exchange) {
		return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(NAME))
			.map(HttpCookie::getValue)
			.flatMap(SessionToken::read);
	}

	static void give(ServerHttpResponse response, SessionToken token) {
		response.addCookie(cookie(token.text()).build());
	}

	// First another value, then none: a browser that keeps pages in memory throws them
	// away when a cookie of theirs changes, and does not always count an expiry.
	static void take(ServerHttpResponse response) {
		response.addCookie(cookie("-").build());
		response.addCookie(cookie("").maxAge(Duration.ZERO).build());
	}

	private static ResponseCookie.ResponseCookieBuilder cookie(String value) {
		return ResponseCookie.from(NAME, value).path("/").secure(true).httpOnly(true).sameSite("Lax");
	}

}
