package org.waymark.staff.provider;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.ReactiveOidcIdTokenDecoderFactory;
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
import org.waymark.staff.provider.ProviderStore.Due;

/**
 * Asks providers again and again about signed-in people, since few providers say unasked
 * that an account was disabled or left a group. A provider that says no ends the session.
 * One that does not answer ends nothing: reports must be read all the same.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ProviderWatch {

	private static final int AT_ONCE = 4;

	private static final String NO_LONGER = "invalid_grant";

	private final Providers providers;

	private final ProviderStore store;

	private final ProviderAccounts accounts;

	private final Duration every;

	private final WebClientReactiveRefreshTokenTokenResponseClient tokens = new WebClientReactiveRefreshTokenTokenResponseClient();

	private final ReactiveOidcIdTokenDecoderFactory decoders = new ReactiveOidcIdTokenDecoderFactory();

	ProviderWatch(Providers providers, ProviderStore store, ProviderAccounts accounts, ProviderProperties properties) {
		this.providers = providers;
		this.store = store;
		this.accounts = accounts;
		this.every = properties.check();
	}

	@Scheduled(fixedDelayString = "PT1S")
	Mono<Void> look() {
		Flux<Due> due = this.providers.names().isEmpty() ? Flux.empty() : this.store.claim(this.every);
		return due.flatMap(this::check, AT_ONCE).then();
	}

	private Mono<Void> check(Due due) {
		return this.providers.registration(due.provider())
			.flatMap(registration -> ask(registration, due))
			.timeout(Providers.PATIENCE)
			.onErrorResume(OAuth2AuthorizationException.class, answer -> refused(answer, due))
			// The provider is away, or talks nonsense: nothing was learnt.
			.onErrorResume(Exception.class, away -> Mono.empty());
	}

	private Mono<Void> ask(ClientRegistration registration, Due due) {
		OAuth2RefreshToken token = new OAuth2RefreshToken(this.accounts.open(due.session(), due.refresh()), null);
		OAuth2AccessToken none = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "none", Instant.EPOCH,
				Instant.EPOCH.plusSeconds(1));
		return this.tokens.getTokenResponse(new OAuth2RefreshTokenGrantRequest(registration, none, token))
			.delayUntil(answer -> renew(answer, token, due))
			.flatMap(answer -> learn(registration, answer, due));
	}

	private Mono<Void> renew(OAuth2AccessTokenResponse answer, OAuth2RefreshToken before, Due due) {
		OAuth2RefreshToken now = answer.getRefreshToken();
		return (now == null || now.getTokenValue().equals(before.getTokenValue())) ? Mono.empty()
				: this.accounts.renew(due.session(), now.getTokenValue());
	}

	private Mono<Void> learn(ClientRegistration registration, OAuth2AccessTokenResponse answer, Due due) {
		Optional<String> token = Optional.ofNullable(answer.getAdditionalParameters().get("id_token"))
			.map(String::valueOf);
		return Mono.justOrEmpty(token)
			.flatMap(text -> this.decoders.createDecoder(registration).decode(text))
			.map(jwt -> new OidcIdToken(jwt.getTokenValue(), jwt.getIssuedAt(), jwt.getExpiresAt(), jwt.getClaims()))
			.map(read -> ProviderUser.of(read, this.providers.find(due.provider()).orElseThrow()))
			.filter(holder -> this.accounts.subject(due.provider(), holder.subject()).equals(due.subject()))
			.flatMap(holder -> this.accounts.keep(due.provider(), holder))
			.then();
	}

	private Mono<Void> refused(OAuth2AuthorizationException answer, Due due) {
		return NO_LONGER.equals(answer.getError().getErrorCode()) ? this.accounts.end(due.session()) : Mono.empty();
	}

}
