package org.waymark.staff.provider;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthorizationCodeAuthenticationToken;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeReactiveAuthenticationManager;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.Refusal;
import org.waymark.staff.provider.ProviderUser.Groups;
import org.waymark.staff.provider.UnfinishedPage.End;

/**
 * Sends a person to a provider and learns from its answer who came back. The
 * authorization code flow with PKCE, state and nonce; only the signed identity token is
 * trusted.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ProviderSignIn {

	private static final Logger log = LoggerFactory.getLogger(ProviderSignIn.class);

	private final Providers providers;

	private final DefaultServerOAuth2AuthorizationRequestResolver requests;

	private final DefaultServerOAuth2AuthorizationRequestResolver confirmations;

	private final OidcAuthorizationCodeReactiveAuthenticationManager answers = new OidcAuthorizationCodeReactiveAuthenticationManager(
			new WebClientReactiveAuthorizationCodeTokenResponseClient(), request -> Mono
				.just(new DefaultOidcUser(AuthorityUtils.createAuthorityList("HOLDER"), request.getIdToken())));

	private final InstantSource time;

	ProviderSignIn(Providers providers, IdTokens tokens, InstantSource time) {
		this.providers = providers;
		this.answers.setJwtDecoderFactory(tokens);
		this.requests = new DefaultServerOAuth2AuthorizationRequestResolver(providers::registration);
		this.confirmations = new DefaultServerOAuth2AuthorizationRequestResolver(providers::registration);
		this.confirmations.setAuthorizationRequestCustomizer(request -> request
			.additionalParameters(more -> more.putAll(Map.of("prompt", "login", "max_age", "0"))));
		this.time = time;
	}

	/**
	 * The address to send a person to, and the values to remember.
	 * @param confirm whether they must prove their identity even if they are signed in
	 * there
	 */
	Mono<Sent> send(String provider, String next, boolean confirm, ServerWebExchange exchange) {
		return (confirm ? this.confirmations : this.requests).resolve(exchange, provider)
			.map(request -> new Sent(request.getAuthorizationRequestUri(),
					AuthorizationState.of(request, provider, next, confirm, this.time.instant())));
	}

	/** The person who came back with this code; a refusal if the answer is not valid. */
	Mono<Arrived> arrive(AuthorizationState going, String code) {
		return this.providers.registration(going.provider())
			.flatMap(registration -> this.answers.authenticate(answer(registration, going, code)))
			.timeout(Providers.PATIENCE)
			.cast(OAuth2LoginAuthenticationToken.class)
			.map(token -> arrived(going, token))
			.doOnError(OAuth2AuthenticationException.class, failed -> tell(going, failed.getError().getErrorCode()))
			.onErrorMap(failed -> !(failed instanceof Refusal), failed -> unfinished());
	}

	/** Where a person came back from. */
	Provider provider(AuthorizationState going) {
		return this.providers.find(going.provider()).orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND));
	}

	/** How a sign-in ended for which the provider gave no code. */
	End end(AuthorizationState going, String error) {
		End end = End.of(error);
		if (end != End.DENIED) {
			tell(going, error);
		}
		return end;
	}

	private static OAuth2AuthorizationCodeAuthenticationToken answer(ClientRegistration registration,
			AuthorizationState going, String code) {
		return new OAuth2AuthorizationCodeAuthenticationToken(registration, new OAuth2AuthorizationExchange(
				going.request(registration),
				OAuth2AuthorizationResponse.success(code).redirectUri(going.back()).state(going.state()).build()));
	}

	private Arrived arrived(AuthorizationState going, OAuth2LoginAuthenticationToken token) {
		OidcUser user = (OidcUser) token.getPrincipal();
		check(Groups.of(user.getIdToken(), provider(going)), going);
		return new Arrived(ProviderUser.of(user.getIdToken(), provider(going)),
				Optional.ofNullable(token.getRefreshToken()).map(OAuth2Token::getTokenValue));
	}

	// Without groups nobody gets a role: the operator reads why.
	private static void check(Groups groups, AuthorizationState going) {
		if (groups == Groups.LEFT_OUT) {
			log.warn("The identity token of {} has no claim of groups", going.provider());
		}
		else if (groups == Groups.TOO_MANY) {
			log.warn("Somebody is in more groups than a token of {} holds: use its application roles",
					going.provider());
			throw new Refusal(HttpStatus.FORBIDDEN, "You are in too many groups",
					"You were recognised, but your organisation's answer has no room for all your groups. Ask whoever "
							+ "looks after accounts there to give you an application role for the desk.");
		}
	}

	// For the operator: for example, a wrong secret. The code is the provider's; its
	// words are not kept.
	private static void tell(AuthorizationState going, String code) {
		log.warn("Signing in with {} failed: {}", going.provider(), code.matches("[a-z_]{1,40}") ? code : "unknown");
	}

	static Refusal unfinished() {
		return new Refusal(HttpStatus.BAD_REQUEST, "Signing in was not finished",
				"You are not signed in. Go to the sign-in page and start again.");
	}

	/**
	 * A sign-in under way.
	 *
	 * @param address where to send them
	 * @param going what to remember
	 */
	record Sent(String address, AuthorizationState going) {

		@Override
		public String toString() {
			return "Sent[hidden]";
		}

	}

	/**
	 * A person who came back.
	 *
	 * @param holder who they are
	 * @param refresh to ask the provider about them later, if it gave that
	 */
	record Arrived(ProviderUser holder, Optional<String> refresh) {

		@Override
		public String toString() {
			return "Arrived[hidden]";
		}

	}

}
