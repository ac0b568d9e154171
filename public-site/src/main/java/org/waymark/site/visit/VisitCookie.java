package org.waymark.site.visit;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;

import org.waymark.site.VisitSecret;

/**
 * The one cookie of the public face: the secrets of this browser's visits, the newest
 * first, gone with the browser.
 */
@Component
class VisitCookie {

	static final String NAME = "__Host-visit";

	/** So many visits fit a cookie well; nobody begins more in an hour. */
	private static final int MOST = 20;

	private static final String BETWEEN = "\\.";

	private final SecureRandom random = new SecureRandom();

	VisitSecret fresh() {
		return VisitSecret.fresh(this.random);
	}

	/** The visits that this browser may go on with, or send from a page that is open. */
	List<Held> read(ServerHttpRequest request) {
		return Optional.ofNullable(request.getCookies().getFirst(NAME))
			.map(HttpCookie::getValue)
			.stream()
			.flatMap(value -> Stream.of(value.split(BETWEEN, MOST + 1)))
			.limit(MOST)
			.flatMap(text -> Held.parse(text).stream())
			.distinct()
			.toList();
	}

	/** Puts these visits in the browser, the first as the one that goes on. */
	void set(ServerHttpResponse response, List<Held> visits) {
		response.addCookie(cookie(text(visits)).build());
	}

	/**
	 * Leaves these visits only. With none left it takes the cookie away.
	 */
	void leave(ServerHttpResponse response, List<Held> visits) {
		if (visits.isEmpty()) {
			clear(response);
			return;
		}
		response.addCookie(cookie(fresh().text()).build());
		set(response, visits);
	}

	/**
	 * Takes the cookie away in two lines, first another value, then none: a browser that
	 * keeps a page in its back-forward memory throws it out when the cookie changes, and
	 * the page whose own navigation set the cookie survives one change (seen in Chromium
	 * 156).
	 */
	void clear(ServerHttpResponse response) {
		response.addCookie(cookie(fresh().text()).build());
		response.addCookie(cookie(fresh().text()).maxAge(Duration.ZERO).build());
	}

	private static String text(List<Held> visits) {
		return visits.stream().limit(MOST).map(Held::text).collect(Collectors.joining("."));
	}

	private static ResponseCookie.ResponseCookieBuilder cookie(String value) {
		return ResponseCookie.from(NAME, value).path("/").secure(true).httpOnly(true).sameSite("Lax");
	}

	/**
	 * A visit of this browser.
	 *
	 * @param sent the end of the mark of what was sent; empty if nothing was yet
	 */
	record Held(VisitSecret visit, String sent) {

		private static final String SENT = "~";

		static Optional<Held> parse(String text) {
			String[] parts = text.split(SENT, 2);
			return VisitSecret.parse(parts[0]).map(visit -> new Held(visit, (parts.length > 1) ? parts[1] : ""));
		}

		String text() {
			return this.sent.isEmpty() ? this.visit.text() : this.visit.text() + SENT + this.sent;
		}

		@Override
		public String toString() {
			return "Held[hidden]";
		}

	}

}
