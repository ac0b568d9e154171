package org.waymark.staff.provider;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.Refusal;

/**
 * The configured providers. A provider's metadata is fetched when it is first needed: the
 * desk starts without it, and local accounts sign in while it is away.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Providers {

	static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Map<String, Provider> providers;

	private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

	Providers(ProviderProperties properties) {
		this.providers = properties.providers();
	}

	/** Their names on the sign-in page, by their words. */
	public Map<String, String> names() {
		Map<String, String> names = new TreeMap<>();
		this.providers.forEach((id, provider) -> names.put(id, provider.name()));
		return names;
	}

	Optional<Provider> find(String id) {
		return Optional.ofNullable(this.providers.get(id));
	}

	/** A refusal where there is none of this word, or it does not answer. */
	Mono<ClientRegistration> registration(String id) {
		return Mono.justOrEmpty(this.known.get(id)).switchIfEmpty(Mono.defer(() -> ask(id)));
	}

	private Mono<ClientRegistration> ask(String id) {
		Provider provider = find(id).orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND));
		return Mono.fromCallable(() -> asked(id, provider))
			.subscribeOn(Schedulers.boundedElastic())
			.timeout(PATIENCE)
			.doOnNext(found -> this.known.put(id, found))
			// Whatever went wrong on the way, the reader can only wait or sign in
			// otherwise.
			.onErrorMap(Exception.class, away -> away(provider));
	}

	private static ClientRegistration asked(String id, Provider provider) {
		return ClientRegistrations.fromIssuerLocation(provider.issuer())
			.registrationId(id)
			.clientId(provider.clientId())
			.clientSecret(provider.clientSecret())
			.scope(provider.scopes())
			.redirectUri("{baseUrl}/triage/sign-in/from/{registrationId}")
			.clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
			.build();
	}

	static Refusal away(Provider provider) {
		return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "The sign-in service does not answer",
				provider.name() + " could not be asked who you are. Try again in a few minutes.");
	}

}
