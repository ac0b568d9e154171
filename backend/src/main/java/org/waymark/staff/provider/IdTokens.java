package org.waymark.staff.provider;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.authentication.ReactiveOidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoderFactory;
import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * Reads identity tokens. Whatever is signed with the provider's private key is accepted:
 * RSA, RSA-PSS and the curves of NIST. Spring takes RS256 alone, or any one other.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class IdTokens implements ReactiveJwtDecoderFactory<ClientRegistration> {

	/**
	 * A shared secret ({@code HS256}) is not among them: whoever reads our settings could
	 * make tokens with it. Nor is {@code none}.
	 */
	private static final Set<SignatureAlgorithm> ACCEPTED = EnumSet.allOf(SignatureAlgorithm.class);

	private final Map<String, ReactiveJwtDecoder> decoders = new ConcurrentHashMap<>();

	@Override
	public ReactiveJwtDecoder createDecoder(ClientRegistration registration) {
		return this.decoders.computeIfAbsent(registration.getRegistrationId(), absent -> make(registration));
	}

	/** Whether what a provider signs so is accepted. */
	static boolean accepts(String algorithm) {
		return SignatureAlgorithm.from(algorithm) != null;
	}

	/** What is accepted, for the operator. */
	static List<String> accepted() {
		return Stream.of(SignatureAlgorithm.values()).map(SignatureAlgorithm::getName).toList();
	}

	/** Checks the signature, and nothing else yet. */
	static NimbusReactiveJwtDecoder signedBy(ClientRegistration registration) {
		return NimbusReactiveJwtDecoder.withJwkSetUri(String.valueOf(registration.getProviderDetails().getJwkSetUri()))
			.jwsAlgorithms(all -> all.addAll(ACCEPTED))
			.build();
	}

	private static ReactiveJwtDecoder make(ClientRegistration registration) {
		NimbusReactiveJwtDecoder decoder = signedBy(registration);
		decoder.setJwtValidator(
				JwtValidators.createDefaultWithValidators(List.of(new OidcIdTokenValidator(registration))));
		decoder.setClaimSetConverter(
				new ClaimTypeConverter(ReactiveOidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
		return decoder;
	}

}
