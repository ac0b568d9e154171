package org.waymark.staff;

import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.House;
import org.waymark.staff.DeskFrame.FormProof;

/**
 * Hands a controller of the desk the {@link DeskFrame}, and the {@link Member} or whoever
 * is {@link Halfway}, that it asks for.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class DeskFrames implements HandlerMethodArgumentResolver, WebFluxConfigurer {

	private static final Set<Class<?>> SUPPORTED = Set.of(DeskFrame.class, Member.class, Halfway.class);

	private final House house;

	private final ObjectProvider<DeskFrame.Above> strip;

	DeskFrames(House house, ObjectProvider<DeskFrame.Above> strip) {
		this.house = house;
		this.strip = strip;
	}

	@Override
	public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
		configurer.addCustomResolver(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return SUPPORTED.contains(parameter.getParameterType());
	}

	@Override
	public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
		Mono<Comer> comer = exchange.<Authentication>getPrincipal()
			.map(Authentication::getPrincipal)
			.ofType(Comer.class);
		return (parameter.getParameterType() != DeskFrame.class)
				? comer.filter(parameter.getParameterType()::isInstance).cast(Object.class)
				: frame(exchange).cast(Object.class);
	}

	/** The frame for whoever is asking. */
	Mono<DeskFrame> frame(ServerWebExchange exchange) {
		return exchange.<Authentication>getPrincipal()
			.map(Authentication::getPrincipal)
			.ofType(Member.class)
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.flatMap(found -> frame(exchange, found));
	}

	private Mono<DeskFrame> frame(ServerWebExchange exchange, Optional<Member> member) {
		Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
		return token.map(proof -> new FormProof(proof.getParameterName(), proof.getToken()))
			.zipWith(strip(member), (proof, strip) -> DeskFrame.of(this.house, member, strip, proof));
	}

	private Mono<Optional<DeskFrame.Strip>> strip(Optional<Member> member) {
		Optional<DeskFrame.Above> shown = member.flatMap(somebody -> this.strip.stream().findFirst());
		return Mono.justOrEmpty(shown).flatMap(DeskFrame.Above::now).map(Optional::of).defaultIfEmpty(Optional.empty());
	}

}
