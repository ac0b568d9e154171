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

/**
 * A council's own accounts: a real OpenID Connect provider on this machine, with one
 * person whose groups change and whose account can be closed.
 */
@TestConfiguration(proxyBeanMethods = false)
class Issuer implements OAuth2TokenCallback {

	static final Issuer COUNCIL = new Issuer();

	static final MockOAuth2Server SERVER = start();

	/** The one who signs in there. */
	volatile String subject = "one";

	volatile List<String> groups = List.of();

	volatile boolean closed;

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
		this.closed = false;
		this.nameless = false;
		this.shown = Optional.of(Duration.ZERO);
	}

	@Bean
	DynamicPropertyRegistrar provider() {
		String council = "waymark.sso.providers.council.";
		return settings -> {
			settings.add("waymark.sso.check", () -> "500ms");
			settings.add(council + "name", () -> "Example Council");
			settings.add(council + "issuer", Issuer::address);
			settings.add(council + "client-id", () -> "waymark");
			settings.add(council + "client-secret", () -> "only for tests");
			settings.add(council + "roles.social-worker", () -> "mash-workers");
			settings.add(council + "roles.manager", () -> "mash-managers");
			settings.add(council + "roles.auditor", () -> "auditors");
		};
	}

	/** A word of the provider, as it signs it. */
	static String word(Map<String, Object> claims) {
		Map<String, Object> all = new HashMap<>(Map.of("iss", address()));
		all.putAll(claims);
		return SERVER.getConfig().getTokenProvider().jwt(all, Duration.ofHours(1), "council").serialize();
	}

	/** That it ends a session, or all of somebody. */
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
		Map<String, Object> claims = new HashMap<>(Map.of("name", "Provided person", "groups", this.groups));
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
				new OAuth2Config(false, null, null, false, new OAuth2TokenProvider(), Set.of(COUNCIL)));
		server.start();
		return server;
	}

}
