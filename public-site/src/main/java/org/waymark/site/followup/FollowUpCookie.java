package org.waymark.site.followup;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import org.waymark.site.page.Leaving;

/**
 * The cookie of a reporter who came back: encrypted, gone with the browser, after an
 * hour, and on leaving.
 */
@Component
class FollowUpCookie implements Leaving {

	static final String NAME = "__Host-back";

	/** Its lifetime after the last request of the reporter. */
	private static final Duration LASTS = Duration.ofMinutes(60);

	private final CookieSealer sealer;

	private final InstantSource time;

	FollowUpCookie(CookieSealer sealer, InstantSource time) {
		this.sealer = sealer;
		this.time = time;
	}

	Optional<FollowUpState> read(ServerWebExchange exchange) {
		return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(NAME))
			.map(HttpCookie::getValue)
			.flatMap(this.sealer::open)
			.flatMap(text -> FollowUpState.parse(text, this.time.instant()));
	}

	void set(ServerWebExchange exchange, TypedCode typed, FollowUpState.Outcome outcome) {
		FollowUpState back = new FollowUpState(typed, outcome, this.time.instant().plus(LASTS));
		exchange.getResponse().addCookie(cookie(this.sealer.seal(back.text())).build());
	}

	/**
	 * Takes the cookie away in two lines, as the visit's own: see there why. Does nothing
	 * if there is none.
	 */
	@Override
	public void leave(ServerWebExchange exchange) {
		if (exchange.getRequest().getCookies().containsKey(NAME)) {
			exchange.getResponse().addCookie(cookie(UUID.randomUUID().toString()).build());
			exchange.getResponse().addCookie(cookie(UUID.randomUUID().toString()).maxAge(Duration.ZERO).build());
		}
	}

	private static ResponseCookieBuilder cookie(String value) {
		return ResponseCookie.from(NAME, value).path("/").secure(true).httpOnly(true).sameSite("Lax");
	}

}
