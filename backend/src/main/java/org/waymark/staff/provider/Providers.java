package org.waymark.staff.provider;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
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

	private static final Logger log = LoggerFactory.getLogger(Providers.class);

	static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Map<String, Provider> providers;

	private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

	Providers(ProviderProperties properties) {
		this.providers = properties.providers();
	}

	/**
	 * Asks each for its metadata ahead of the first sign-in, so that whoever starts the
	 * hub reads what is wrong. The start does not wait for it.
	 */
	@Scheduled(fixedRate = 1, timeUnit = TimeUnit.DAYS)
	Mono<Void> askAll() {
		return Flux.fromIterable(this.providers.keySet())
			.flatMap(id -> registration(id).doOnError(Refusal.class, away -> log.warn("{} does not answer", id))
				.onErrorComplete())
			.then();
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
			.doOnNext(found -> name(id, found))
			.doOnNext(found -> this.known.put(id, found))
			// Whatever went wrong on the way, the reader can only wait or sign in
			// otherwise.
			.onErrorMap(Exception.class, away -> away(provider));
	}

	private static void name(String id, ClientRegistration found) {
		List<String> signs = signs(found);
		List<String> refused = signs.stream().filter(algorithm -> !IdTokens.accepts(algorithm)).toList();
		if (refused.isEmpty()) {
			return;
		}
		if (refused.size() == signs.size()) {
			log.warn("Nobody can sign in with {}: it signs with {}, which are refused. Accepted are {}", id, refused,
					IdTokens.accepted());
		}
		else {
			log.info("{} may sign with {}. Set it to one of the others for us: these are refused. Accepted are {}", id,
					refused, IdTokens.accepted());
		}
	}

	/** What a provider says that it signs identity tokens with; its words are checked. */
	private static List<String> signs(ClientRegistration found) {
		Object said = found.getProviderDetails()
			.getConfigurationMetadata()
			.get("id_token_signing_alg_values_supported");
		return (said instanceof Collection<?> all)
				? all.stream().map(String::valueOf).filter(word -> word.matches("[A-Za-z0-9]{1,10}")).toList()
				: List.of();
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
