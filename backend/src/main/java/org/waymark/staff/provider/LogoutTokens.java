package org.waymark.staff.provider;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.Refusal;

/**
 * Reads the token by which a provider ends sessions. Signed by the provider, for us, made
 * just now, about this event, and no identity token.
 *
 * @see <a href="https://openid.net/specs/openid-connect-backchannel-1_0.html">OpenID
 * Connect Back-Channel Logout 1.0, 2.4 and 2.6</a>
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class LogoutTokens {

	private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

	private static final Duration LATELY = Duration.ofMinutes(5);

	private final Providers providers;

	private final Map<String, NimbusReactiveJwtDecoder> decoders = new ConcurrentHashMap<>();

	private final InstantSource time;

	LogoutTokens(Providers providers, InstantSource time) {
		this.providers = providers;
		this.time = time;
	}

	/** The sessions to end; a refusal if the token is not valid. */
	Mono<End> read(String provider, String token) {
		return this.providers.registration(provider)
			.flatMap(registration -> decoder(registration).decode(token))
			.timeout(Providers.PATIENCE)
			.map(jwt -> new End(jwt.getClaimAsString("sid"), jwt.getSubject()))
			.onErrorMap(JwtException.class, invalid -> new Refusal(HttpStatus.BAD_REQUEST));
	}

	private NimbusReactiveJwtDecoder decoder(ClientRegistration registration) {
		return this.decoders.computeIfAbsent(registration.getRegistrationId(), absent -> make(registration));
	}

	private NimbusReactiveJwtDecoder make(ClientRegistration registration) {
		ClientRegistration.ProviderDetails details = registration.getProviderDetails();
		NimbusReactiveJwtDecoder decoder = IdTokens.signedBy(registration);
		JwtTypeValidator type = new JwtTypeValidator("JWT", "logout+jwt");
		type.setAllowEmpty(true);
		decoder.setJwtValidator(JwtValidators
			.createDefaultWithValidators(List.of(type, holds(registration.getClientId(), details.getIssuerUri()))));
		return decoder;
	}

	private OAuth2TokenValidator<Jwt> holds(String us, @Nullable String issuer) {
		return token -> forUs(token, us, issuer) && endsSomething(token) ? OAuth2TokenValidatorResult.success()
				: OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
	}

	private boolean forUs(Jwt token, String us, @Nullable String issuer) {
		Instant made = token.getIssuedAt();
		return token.getAudience() != null && token.getAudience().contains(us)
				&& String.valueOf(issuer).equals(token.getClaimAsString("iss")) && made != null
				&& made.isAfter(this.time.instant().minus(LATELY));
	}

	private static boolean endsSomething(Jwt token) {
		Map<String, Object> events = token.hasClaim("events") ? token.getClaimAsMap("events") : Map.of();
		return events.containsKey(EVENT) && !token.hasClaim("nonce") && token.getId() != null
				&& (token.getSubject() != null || token.hasClaim("sid"));
	}

	/**
	 * The sessions to end.
	 *
	 * @param session the provider's name for one session, or null for all of them
	 * @param subject the provider's name for a person, or null if it named the session
	 * only
	 */
	record End(@Nullable String session, @Nullable String subject) {

		@Override
		public String toString() {
			return "End[hidden]";
		}

	}

}
