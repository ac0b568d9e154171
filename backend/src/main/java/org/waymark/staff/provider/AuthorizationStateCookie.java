package org.waymark.staff.provider;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.CannotOpen;
import org.waymark.platform.crypto.HubKeys;

/**
 * Keeps a {@link AuthorizationState} in the browser, sealed, for five minutes: nothing is
 * stored for people who are not signed in, and any process can take them back. Lax, since
 * they come back from another site.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class AuthorizationStateCookie {

	static final String NAME = "__Host-desk-going";

	private static final String KIND = "going";

	private static final UUID PLACE = new UUID(0, 0);

	private static final Duration LIFE = Duration.ofMinutes(5);

	private final HubKeys keys;

	private final JsonMapper json = JsonMapper.builder().build();

	AuthorizationStateCookie(HubKeys keys) {
		this.keys = keys;
	}

	void give(ServerWebExchange exchange, AuthorizationState going) {
		byte[] sealed = this.keys.sealCase(KIND, PLACE, this.json.writeValueAsBytes(going));
		exchange.getResponse().addCookie(cookie(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), LIFE));
	}

	/** Its content. The cookie is removed, so that an answer is checked once. */
	Optional<AuthorizationState> take(ServerWebExchange exchange) {
		exchange.getResponse().addCookie(cookie("", Duration.ZERO));
		return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(NAME))
			.map(HttpCookie::getValue)
			.flatMap(this::open);
	}

	// Anybody may send a cookie: one that is not ours counts as none.
	private Optional<AuthorizationState> open(String value) {
		try {
			byte[] sealed = Base64.getUrlDecoder().decode(value.getBytes(StandardCharsets.ISO_8859_1));
			return Optional.of(this.json.readValue(this.keys.openCase(KIND, PLACE, sealed), AuthorizationState.class));
		}
		catch (IllegalArgumentException | CannotOpen notOurs) {
			return Optional.empty();
		}
	}

	private static ResponseCookie cookie(String value, Duration life) {
		return ResponseCookie.from(NAME, value)
			.path("/")
			.secure(true)
			.httpOnly(true)
			.sameSite("Lax")
			.maxAge(life)
			.build();
	}

}
