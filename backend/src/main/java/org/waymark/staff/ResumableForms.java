package org.waymark.staff;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.HttpCookie;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.CannotOpen;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.platform.ids.StaffId;

/**
 * Hands typed words back, sealed, when they came too late: the writer signs in beside the
 * page and sends them then. Nothing is stored here. The seal opens in the same browser
 * only, which holds its other half in a cookie, and only for the person who was last
 * signed in there before the words came. Nobody reads or sends another's words.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ResumableForms {

	private static final UUID PLACE = new UUID(0, 0);

	private static final Duration LIFE = Duration.ofHours(12);

	private static final String PROOF = "_csrf";

	private final HubKeys keys;

	private final JsonMapper json = JsonMapper.builder().build();

	private final InstantSource time;

	ResumableForms(HubKeys keys, InstantSource time) {
		this.keys = keys;
		this.time = time;
	}

	/** Notes in a browser who signed in there. */
	void mark(ServerWebExchange exchange, StaffId account) {
		Mark.read(exchange)
			.map(mark -> mark.of(owner(mark.browser(), account)))
			.orElseGet(() -> first(SessionToken.make(), account))
			.give(exchange.getResponse());
	}

	/**
	 * Whether a request brought words that are worth keeping, from a browser with a known
	 * last sign-in.
	 */
	static boolean worth(ServerWebExchange exchange) {
		ServerHttpRequest request = exchange.getRequest();
		return request.getMethod() == HttpMethod.POST && Mark.read(exchange).isPresent()
				&& DeskRoutes.find(HttpMethod.POST, request.getPath().pathWithinApplication())
					.flatMap(DeskRoutes.Route::permission)
					.filter(permission -> permission != Permission.BE_AT_THE_DESK)
					.isPresent();
	}

	/**
	 * Whether nobody but its last comer has signed in at a browser: only then is a page
	 * from before they did their own.
	 */
	static boolean unshared(ServerWebExchange exchange) {
		return Mark.read(exchange).filter(mark -> !mark.shared()).isPresent();
	}

	/** The form of a {@link #worth} request, sealed for its browser and its writer. */
	Mono<String> seal(ServerWebExchange exchange) {
		Mark mark = Mark.read(exchange).orElseThrow();
		return exchange.getFormData().map(fields -> {
			Map<String, List<String>> kept = new LinkedHashMap<>(fields);
			kept.remove(PROOF);
			return seal(new KeptForm(mark, exchange.getRequest().getPath().value(), kept,
					this.time.instant().getEpochSecond()));
		});
	}

	/**
	 * The form that was sealed for this browser, if it is recent enough; empty otherwise.
	 */
	Optional<KeptForm> open(ServerWebExchange exchange, String sealed) {
		return Mark.read(exchange)
			.flatMap(mark -> open(sealed, mark.browser()))
			.filter(form -> Instant.ofEpochSecond(form.since()).plus(LIFE).isAfter(this.time.instant()));
	}

	/** Whether a form is a member's own, as far as its browser could know. */
	boolean wrote(Member member, KeptForm form) {
		return form.mark().owner().equals(owner(form.mark().browser(), member.id()));
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

	private String seal(KeptForm form) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(this.keys.sealCase(kind(form.mark().browser()), PLACE, this.json.writeValueAsBytes(form)));
	}

	private static String kind(SessionToken browser) {
		return "kept-form/" + browser.hash();
	}

	private Mark first(SessionToken browser, StaffId account) {
		return new Mark(browser, owner(browser, account), false);
	}

	private String owner(SessionToken browser, StaffId account) {
		return HexFormat.of()
			.formatHex(
					this.keys.digest("kept-form", (browser.text() + "/" + account).getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * A form that came too late.
	 *
	 * @param mark where, and who was signed in there last
	 * @param path where it was sent
	 * @param fields as typed
	 * @param since seconds since 1970
	 */
	record KeptForm(Mark mark, String path, Map<String, List<String>> fields, long since) {

		@Override
		public String toString() {
			return "KeptForm[hidden]";
		}

	}

	/**
	 * The cookie that tells browsers apart and says who signed in there last. It stays
	 * when the session has ended: only so can it be known whose words come too late.
	 *
	 * @param browser which browser it is
	 * @param owner digest of who signed in last, worth nothing elsewhere, in hexadecimal
	 * @param shared whether others have signed in there, too: a page that is still open
	 * may be theirs
	 */
	record Mark(SessionToken browser, String owner, boolean shared) {

		private static final String NAME = "__Host-desk-kept";

		private static final Pattern SHAPE = Pattern.compile("([^.]+)\\.([0-9a-f]{64})(\\.shared)?");

		static Optional<Mark> read(ServerWebExchange exchange) {
			return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(NAME))
				.map(HttpCookie::getValue)
				.map(SHAPE::matcher)
				.filter(Matcher::matches)
				.flatMap(parts -> SessionToken.read(parts.group(1))
					.map(browser -> new Mark(browser, parts.group(2), parts.group(3) != null)));
		}

		/** The mark after a sign-in. */
		Mark of(String comer) {
			return new Mark(this.browser, comer, this.shared || !this.owner.equals(comer));
		}

		void give(ServerHttpResponse response) {
			response.addCookie(
					ResponseCookie.from(NAME, this.browser.text() + "." + this.owner + (this.shared ? ".shared" : ""))
						.path("/")
						.secure(true)
						.httpOnly(true)
						.sameSite("Lax")
						.build());
		}

		@Override
		public String toString() {
			return "Mark[hidden]";
		}

	}

}
