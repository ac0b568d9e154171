package org.waymark.staff.provider;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRequest;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.DynamicPropertyRegistry;

import org.waymark.testing.provider.ProxiedProvider;

/**
 * A council's own accounts, and a partner's: a real OpenID Connect provider on this
 * machine, with one person in each whose groups change and whose account can be closed.
 * Another is set up and does not answer.
 */
@TestConfiguration(proxyBeanMethods = false)
class Issuer implements OAuth2TokenCallback {

	static final Issuer COUNCIL = new Issuer();

	/** A partner agency, with accounts of its own. */
	static final Issuer PARTNER = new Issuer() {

		@Override
		public String issuerId() {
			return "partner";
		}

	};

	static final MockOAuth2Server SERVER = start();

	/** The one who signs in there. */
	volatile String subject = "one";

	volatile List<String> groups = List.of();

	volatile boolean closed;

	/** What it says instead of a list of groups; nothing where it lists them. */
	volatile Optional<Map<String, Object>> insteadOfGroups = Optional.empty();

	/** Whether it keeps to itself what it calls their session. */
	volatile boolean nameless;

	/** How long ago they showed there that it is them; nothing where it does not tell. */
	volatile Optional<Duration> shown = Optional.of(Duration.ZERO);

	static String address() {
		return SERVER.issuerUrl("council").toString();
	}

	/** An open account in these groups. */
	void person(String subject, String... groups) {
		this.subject = subject;
		this.groups = List.of(groups);
		this.insteadOfGroups = Optional.empty();
		this.closed = false;
		this.nameless = false;
		this.shown = Optional.of(Duration.ZERO);
	}

	@Bean
	DynamicPropertyRegistrar provider() {
		return settings -> {
			settings.add("waymark.sso.check", () -> "500ms");
			register(settings, "council", "Example Council", address());
			settings.add("waymark.sso.providers.council.roles.social-worker", () -> "mash-workers");
			settings.add("waymark.sso.providers.council.roles.manager", () -> "mash-managers");
			settings.add("waymark.sso.providers.council.roles.auditor", () -> "auditors");
			register(settings, "partner", "Example Police", SERVER.issuerUrl("partner").toString());
			settings.add("waymark.sso.providers.partner.roles.police", () -> "officers");
			register(settings, "away", "Example Trust", "http://localhost:1/nobody-is-there");
			register(settings, "proxied", "Example Health", ProxiedProvider.address());
		};
	}

	private static void register(DynamicPropertyRegistry settings, String word, String name, String address) {
		String provider = "waymark.sso.providers." + word + ".";
		settings.add(provider + "name", () -> name);
		settings.add(provider + "issuer", () -> address);
		settings.add(provider + "client-id", () -> "waymark");
		settings.add(provider + "client-secret", () -> "only for tests");
	}

	/** A word of the provider, as it signs it. */
	static String word(Map<String, Object> claims) {
		Map<String, Object> all = new HashMap<>(Map.of("iss", address()));
		all.putAll(claims);
		return SERVER.getConfig().getTokenProvider().jwt(all, Duration.ofHours(1), "council").serialize();
	}

	/** A logout token for one session, or for all of a person's. */
	static Map<String, Object> ending(String whom, String name) {
		return new HashMap<>(Map.of("aud", List.of("waymark"), "events",
				Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()), "jti", "any", whom, name));
	}

	@Override
	public String issuerId() {
		return "council";
	}

	@Override
	public String subject(TokenRequest request) {
		if (this.closed) {
			throw new OAuth2Exception(OAuth2Error.INVALID_GRANT, "closed");
		}
		return this.subject;
	}

	@Override
	public String typeHeader(TokenRequest request) {
		return "JWT";
	}

	@Override
	public List<String> audience(TokenRequest request) {
		return List.of("waymark");
	}

	@Override
	public Map<String, Object> addClaims(TokenRequest request) {
		Map<String, Object> claims = new HashMap<>(Map.of("name", "Provided person"));
		claims.putAll(this.insteadOfGroups.orElse(Map.of("groups", this.groups)));
		if (!this.nameless) {
			claims.put("sid", "session-of-" + this.subject);
		}
		this.shown.ifPresent(ago -> claims.put("auth_time", Instant.now().minus(ago).getEpochSecond()));
		return claims;
	}

	@Override
	public long tokenExpiry() {
		return 3600;
	}

	private static MockOAuth2Server start() {
		MockOAuth2Server server = new MockOAuth2Server(
				new OAuth2Config(false, null, null, false, new OAuth2TokenProvider(), Set.of(COUNCIL, PARTNER)));
		server.start();
		return server;
	}

}
