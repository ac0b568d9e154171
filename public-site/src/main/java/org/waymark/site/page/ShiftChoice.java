package org.waymark.site.page;

import java.time.Duration;

import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * That somebody turned leaving by Shift off. A script sets it; it ends when they leave,
 * also without a script: on a shared device Shift works for the next person.
 */
@Component
class ShiftChoice implements Leaving {

	private static final String NAME = "__Host-shift";

	@Override
	public void leave(ServerWebExchange exchange) {
		if (exchange.getRequest().getCookies().containsKey(NAME)) {
			exchange.getResponse()
				.addCookie(ResponseCookie.from(NAME, "").path("/").secure(true).maxAge(Duration.ZERO).build());
		}
	}

}
