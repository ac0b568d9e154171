package org.waymark.staff.provider;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * A sign-in under way at a provider: the values that its answer must match.
 *
 * @param provider its word
 * @param state the value that the provider has to hand back
 * @param nonce the value that the identity token has to hold, hashed
 * @param verifier proves to the provider that the code was asked for by us
 * @param back where the provider sends them
 * @param next the page to go on to, or empty
 * @param confirm whether they are signed in and confirm their identity
 * @param since seconds since 1970
 */
record AuthorizationState(String provider, String state, String nonce, String verifier, String back, String next,
		boolean confirm, long since) {

	/** Time enough for a second factor that has to be fetched first. */
	private static final Duration LONGEST = Duration.ofMinutes(15);

	static AuthorizationState of(OAuth2AuthorizationRequest request, String provider, String next, boolean confirm,
			Instant now) {
		Map<String, Object> kept = request.getAttributes();
		return new AuthorizationState(provider, String.valueOf(request.getState()),
				String.valueOf(kept.get(OidcParameterNames.NONCE)),
				String.valueOf(kept.get(PkceParameterNames.CODE_VERIFIER)), String.valueOf(request.getRedirectUri()),
				next, confirm, now.getEpochSecond());
	}

	/** Whether an answer of a provider belongs to it. */
	boolean fits(String from, String answered) {
		return this.provider.equals(from) && this.state.equals(answered);
	}

	/** Whether it took so long that it counts no more. */
	boolean late(Instant now) {
		return !Instant.ofEpochSecond(this.since).plus(LONGEST).isAfter(now);
	}

	/** The request as it was sent, for comparing the answer with. */
	OAuth2AuthorizationRequest request(ClientRegistration registration) {
		return OAuth2AuthorizationRequest.authorizationCode()
			.clientId(registration.getClientId())
			.authorizationUri(registration.getProviderDetails().getAuthorizationUri())
			.redirectUri(this.back)
			.scopes(registration.getScopes())
			.state(this.state)
			.attributes(kept -> kept
				.putAll(Map.of(OidcParameterNames.NONCE, this.nonce, PkceParameterNames.CODE_VERIFIER, this.verifier)))
			.build();
	}

	@Override
	public String toString() {
		return "Going[hidden]";
	}

}
