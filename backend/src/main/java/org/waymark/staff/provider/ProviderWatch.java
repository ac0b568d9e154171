package org.waymark.staff.provider;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.copy.QuietCopy;
import org.waymark.platform.web.Refusal;
import org.waymark.staff.provider.ProviderStore.Due;
import org.waymark.staff.provider.ProviderUser.Groups;

/**
 * Asks providers again and again about signed-in people, since few providers say unasked
 * that an account was disabled or left a group. A provider that says no ends the session.
 * One that does not answer ends nothing: reports must be read all the same.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ProviderWatch {

	/** As many as are claimed: none waits while its claim runs out. */
	private static final int AT_ONCE = ProviderStore.BATCH;

	/**
	 * A provider may have changed a token long before its answer is here. Who hangs up
	 * loses the new one.
	 */
	private static final Duration LONGEST = Duration.ofMinutes(2);

	private static final String NO_LONGER = "invalid_grant";

	/** The code for an answer that is none of an OAuth 2 server, such as a proxy's. */
	private static final List<String> LOST = List.of("invalid_token_response", "server_error",
			"temporarily_unavailable");

	private final Providers providers;

	private final ProviderStore store;

	private final ProviderAccounts accounts;

	private final IdTokens identities;

	private final QuietCopy copy;

	private final Duration every;

	private final WebClientReactiveRefreshTokenTokenResponseClient tokens = new WebClientReactiveRefreshTokenTokenResponseClient();

	ProviderWatch(Providers providers, ProviderStore store, ProviderAccounts accounts, IdTokens identities,
			QuietCopy copy, ProviderProperties properties) {
		this.copy = copy;
		this.providers = providers;
		this.store = store;
		this.accounts = accounts;
		this.identities = identities;
		this.every = properties.check();
	}

	/** A copy must not use up what the service itself still needs. */
	@Scheduled(fixedDelayString = "PT1S")
	Mono<Void> look() {
		return this.copy.unlessCopied(this::checkAll);
	}

	private Mono<Void> checkAll() {
		Flux<Due> due = this.providers.names().isEmpty() ? Flux.empty() : this.store.claim(this.every, LONGEST);
		return due.flatMap(this::check, AT_ONCE).then();
	}

	private Mono<Void> check(Due due) {
		return this.providers.registration(due.provider())
			.flatMap(registration -> ask(registration, due).flatMap(answer -> learn(registration, answer, due)))
			// Nobody was asked, so the token is as good as before.
			.onErrorResume(ProviderWatch::unreached, away -> this.store.settle(due.session()))
			// The provider talks nonsense, or did not answer: nothing was learnt.
			.onErrorResume(Exception.class, away -> Mono.empty());
	}

	private Mono<OAuth2AccessTokenResponse> ask(ClientRegistration registration, Due due) {
		OAuth2RefreshToken token = new OAuth2RefreshToken(this.accounts.open(due.session(), due.refresh()), null);
		OAuth2AccessToken none = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "none", Instant.EPOCH,
				Instant.EPOCH.plusSeconds(1));
		return this.tokens.getTokenResponse(new OAuth2RefreshTokenGrantRequest(registration, none, token))
			.timeout(LONGEST)
			.delayUntil(answer -> renew(answer, token, due))
			.onErrorResume(OAuth2AuthorizationException.class,
					answer -> refused(answer.getError().getErrorCode(), due).then(Mono.empty()));
	}

	private Mono<Void> renew(OAuth2AccessTokenResponse answer, OAuth2RefreshToken before, Due due) {
		OAuth2RefreshToken now = answer.getRefreshToken();
		return (now == null || now.getTokenValue().equals(before.getTokenValue())) ? this.store.settle(due.session())
				: this.accounts.renew(due.session(), now.getTokenValue());
	}

	private Mono<Void> learn(ClientRegistration registration, OAuth2AccessTokenResponse answer, Due due) {
		Provider provider = this.providers.find(due.provider()).orElseThrow();
		Optional<String> token = Optional.ofNullable(answer.getAdditionalParameters().get("id_token"))
			.map(String::valueOf);
		return Mono.justOrEmpty(token)
			.flatMap(text -> this.identities.createDecoder(registration).decode(text))
			.timeout(Providers.PATIENCE)
			.map(jwt -> new OidcIdToken(jwt.getTokenValue(), jwt.getIssuedAt(), jwt.getExpiresAt(), jwt.getClaims()))
			// Groups that are not told are not gone: only a list takes a role away.
			.filter(read -> Groups.of(read, provider) == Groups.TOLD)
			.map(read -> ProviderUser.of(read, provider))
			.filter(holder -> this.accounts.subject(due.provider(), holder.subject()).equals(due.subject()))
			.flatMap(holder -> this.accounts.keep(due.provider(), holder))
			.then();
	}

	private Mono<Void> refused(String code, Due due) {
		if (NO_LONGER.equals(code)) {
			return this.accounts.refuse(due);
		}
		return LOST.contains(code) ? Mono.empty() : this.store.settle(due.session());
	}

	private static boolean unreached(Throwable away) {
		return away instanceof Refusal || away.getCause() instanceof ConnectException
				|| away.getCause() instanceof UnknownHostException;
	}

}
