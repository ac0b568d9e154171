package org.waymark.staff;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.http.HttpCookie;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.CannotOpen;
import org.waymark.platform.crypto.HubKeys;

/**
 * Hands what somebody typed back to them, sealed, when it came too late: they sign in
 * beside it and send it then. Nothing is stored here. It opens in the same browser only,
 * which holds the other half of the seal in a cookie.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class KeptForms {

	private static final String COOKIE = "__Host-desk-kept";

	private static final UUID PLACE = new UUID(0, 0);

	private static final Duration LIFE = Duration.ofHours(12);

	private static final String PROOF = "_csrf";

	private final HubKeys keys;

	private final JsonMapper json = JsonMapper.builder().build();

	KeptForms(HubKeys keys) {
		this.keys = keys;
	}

	/** Whether a request brought words that are worth keeping. */
	static boolean worth(ServerHttpRequest request) {
		return request.getMethod() == HttpMethod.POST
				&& DeskRoutes.find(HttpMethod.POST, request.getPath().pathWithinApplication())
					.flatMap(DeskRoutes.Route::permission)
					.filter(permission -> permission != Permission.BE_AT_THE_DESK)
					.isPresent();
	}

	/** The form of a request, sealed for this browser. */
	Mono<String> seal(ServerWebExchange exchange) {
		SessionToken browser = browser(exchange).orElseGet(() -> mark(exchange));
		return exchange.getFormData().map(fields -> {
			Map<String, List<String>> kept = new LinkedHashMap<>(fields);
			kept.remove(PROOF);
			return seal(new KeptForm(exchange.getRequest().getPath().value(), kept, Instant.now().getEpochSecond()),
					browser);
		});
	}

	/** What was sealed for this browser, not too long ago; none where it was not. */
	Optional<KeptForm> open(ServerWebExchange exchange, String sealed) {
		return browser(exchange).flatMap(browser -> open(sealed, browser))
			.filter(form -> Instant.ofEpochSecond(form.since()).plus(LIFE).isAfter(Instant.now()));
	}

	private Optional<KeptForm> open(String sealed, SessionToken browser) {
		try {
			byte[] bytes = Base64.getUrlDecoder().decode(sealed.getBytes(StandardCharsets.ISO_8859_1));
			return Optional.of(this.json.readValue(this.keys.openCase(kind(browser), PLACE, bytes), KeptForm.class));
		}
		catch (IllegalArgumentException | CannotOpen notOurs) {
			return Optional.empty();
		}
	}

	private String seal(KeptForm form, SessionToken browser) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(this.keys.sealCase(kind(browser), PLACE, this.json.writeValueAsBytes(form)));
	}

	private static String kind(SessionToken browser) {
		return "kept-form/" + browser.hash();
	}

	private static Optional<SessionToken> browser(ServerWebExchange exchange) {
		return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(COOKIE))
			.map(HttpCookie::getValue)
			.flatMap(SessionToken::read);
	}

	private static SessionToken mark(ServerWebExchange exchange) {
		SessionToken browser = SessionToken.make();
		exchange.getResponse()
			.addCookie(ResponseCookie.from(COOKIE, browser.text())
				.path("/")
				.secure(true)
				.httpOnly(true)
				.sameSite("Lax")
				.build());
		return browser;
	}

	/**
	 * What somebody sent.
	 *
	 * @param path where it was sent
	 * @param fields as typed
	 * @param since seconds since 1970
	 */
	record KeptForm(String path, Map<String, List<String>> fields, long since) {

		@Override
		public String toString() {
			return "KeptForm[hidden]";
		}

	}

}
