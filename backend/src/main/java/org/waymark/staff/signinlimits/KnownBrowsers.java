package org.waymark.staff.signinlimits;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.platform.ids.StaffId;

/**
 * Notes in a browser who signed in there, so that guesses made elsewhere do not keep them
 * out. It opens nothing: a thief of the cookie may guess as often as its owner, and no
 * more. Nothing is stored here.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class KnownBrowsers {

	private static final String NAME = "__Host-desk-known";

	private static final Pattern SHAPE = Pattern.compile("([A-Za-z0-9_-]{22})((?:\\.[0-9a-f]{64}){1,5})");

	/** People who share a browser, the last who came first. */
	private static final int MOST = 5;

	private static final Duration LIFE = Duration.ofDays(90);

	private static final SecureRandom RANDOM = new SecureRandom();

	private final HubKeys keys;

	KnownBrowsers(HubKeys keys) {
		this.keys = keys;
	}

	/** Whether anybody came in with a browser before, as far as it says. */
	public boolean used(ServerWebExchange exchange) {
		return read(exchange).isPresent();
	}

	/** The name of a browser in which the owner of an account signed in before. */
	public Optional<String> of(ServerWebExchange exchange, StaffId account) {
		return read(exchange).filter(known -> known.owners().contains(owner(known.browser(), account)))
			.map(known -> digest(known.browser()));
	}

	/** Notes a sign-in. */
	public void note(ServerWebExchange exchange, StaffId account) {
		Known before = read(exchange).orElseGet(() -> new Known(make(), List.of()));
		String owner = owner(before.browser(), account);
		String owners = Stream.concat(Stream.of(owner), before.owners().stream().filter(other -> !other.equals(owner)))
			.limit(MOST)
			.reduce("", (all, next) -> all + "." + next);
		exchange.getResponse()
			.addCookie(ResponseCookie.from(NAME, before.browser() + owners)
				.path("/")
				.secure(true)
				.httpOnly(true)
				.sameSite("Lax")
				.maxAge(LIFE)
				.build());
	}

	private static Optional<Known> read(ServerWebExchange exchange) {
		return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(NAME))
			.map(HttpCookie::getValue)
			.map(SHAPE::matcher)
			.filter(Matcher::matches)
			.map(parts -> new Known(parts.group(1), List.of(parts.group(2).substring(1).split("\\."))));
	}

	private String owner(String browser, StaffId account) {
		return digest(browser + "/" + account);
	}

	private String digest(String what) {
		return HexFormat.of().formatHex(this.keys.digest("known-browser", what.getBytes(StandardCharsets.UTF_8)));
	}

	private static String make() {
		byte[] bytes = new byte[16];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/**
	 * The content of the cookie.
	 *
	 * @param browser which it is
	 * @param owners digests of the people who signed in there, worth nothing elsewhere
	 */
	private record Known(String browser, List<String> owners) {

		@Override
		public String toString() {
			return "Known[hidden]";
		}

	}

}
