package org.waymark.staff.provider;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
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
 * Keeps a {@link AuthorizationState} in the browser, sealed: nothing is stored for people
 * who are not signed in, and any process can take them back. Each way to a provider has a
 * cookie of its own, so that two windows do not spoil each other's. It outlives the
 * sign-in, so that whoever comes too late still gets to the page that they wanted. Lax,
 * since they come back from another site.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class AuthorizationStateCookie {

	static final String NAMES = "__Host-desk-going-";

	private static final String KIND = "going";

	private static final UUID PLACE = new UUID(0, 0);

	private static final Duration LIFE = Duration.ofHours(1);

	/** So many windows at a time; the request of a browser must not grow too long. */
	private static final int MOST = 4;

	private static final int NAME_LENGTH = 16;

	private final HubKeys keys;

	private final JsonMapper json = JsonMapper.builder().build();

	AuthorizationStateCookie(HubKeys keys) {
		this.keys = keys;
	}

	void give(ServerWebExchange exchange, AuthorizationState going) {
		forgetOldest(exchange);
		byte[] sealed = this.keys.sealCase(KIND, PLACE, this.json.writeValueAsBytes(going));
		exchange.getResponse()
			.addCookie(
					cookie(name(going.state()), Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), LIFE));
	}

	/**
	 * The content of the one for this state. The cookie is removed, so that an answer is
	 * checked once.
	 */
	Optional<AuthorizationState> take(ServerWebExchange exchange, String state) {
		String name = name(state);
		exchange.getResponse().addCookie(cookie(name, "", Duration.ZERO));
		return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(name))
			.map(HttpCookie::getValue)
			.flatMap(this::open);
	}

	// Browsers send the oldest first.
	private static void forgetOldest(ServerWebExchange exchange) {
		List<String> there = exchange.getRequest()
			.getCookies()
			.keySet()
			.stream()
			.filter(name -> name.matches(NAMES + "[0-9a-f]{" + NAME_LENGTH + "}"))
			.toList();
		there.subList(0, Math.max(0, there.size() - MOST + 1))
			.forEach(name -> exchange.getResponse().addCookie(cookie(name, "", Duration.ZERO)));
	}

	private String name(String state) {
		byte[] digest = this.keys.digest("provider-state", state.getBytes(StandardCharsets.UTF_8));
		return NAMES + HexFormat.of().formatHex(digest).substring(0, NAME_LENGTH);
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

	private static ResponseCookie cookie(String name, String value, Duration life) {
		return ResponseCookie.from(name, value)
			.path("/")
			.secure(true)
			.httpOnly(true)
			.sameSite("Lax")
			.maxAge(life)
			.build();
	}

}
