package org.waymark.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskBranding;
import org.waymark.staff.DeskFrame.BarLink;
import org.waymark.staff.DeskFrame.FormProof;
import org.waymark.staff.DeskFrame.Place;

/**
 * Resolves the parameters of the desk's controllers: the {@link DeskFrame}, and the
 * {@link Member} or the {@link PartiallyAuthenticated} person.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class DeskFrames implements HandlerMethodArgumentResolver, WebFluxConfigurer {

	private static final Set<Class<?>> SUPPORTED = Set.of(DeskFrame.class, Member.class, PartiallyAuthenticated.class);

	private final DeskBranding house;

	private final ObjectProvider<DeskFrame.Above> strip;

	private final ObjectProvider<DeskFrame.Waiting> waiting;

	private final ServerCsrfTokenRepository forms;

	private final XorServerCsrfTokenRequestAttributeHandler proofs = new XorServerCsrfTokenRequestAttributeHandler();

	DeskFrames(DeskBranding house, ObjectProvider<DeskFrame.Above> strip, ObjectProvider<DeskFrame.Waiting> waiting,
			ServerCsrfTokenRepository forms) {
		this.house = house;
		this.strip = strip;
		this.waiting = waiting;
		this.forms = forms;
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
		Mono<SessionPrincipal> comer = exchange.<Authentication>getPrincipal()
			.map(Authentication::getPrincipal)
			.ofType(SessionPrincipal.class);
		return (parameter.getParameterType() != DeskFrame.class)
				? comer.filter(parameter.getParameterType()::isInstance).cast(Object.class)
				: frame(exchange).cast(Object.class);
	}

	/** The frame for this request. */
	Mono<DeskFrame> frame(ServerWebExchange exchange) {
		return exchange.<Authentication>getPrincipal()
			.map(Authentication::getPrincipal)
			.ofType(Member.class)
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.flatMap(found -> frame(exchange, found));
	}

	private Mono<DeskFrame> frame(ServerWebExchange exchange, Optional<Member> member) {
		Mono<FormProof> form = proof(exchange).map(proof -> new FormProof(proof.getParameterName(), proof.getToken()));
		return Mono.zip(form, strip(member), bar(exchange, member))
			.map(read -> DeskFrame.of(this.house, member, read.getT2(), read.getT1(), read.getT3()));
	}

	private Mono<List<BarLink>> bar(ServerWebExchange exchange, Optional<Member> member) {
		return Mono.justOrEmpty(member)
			.flatMap(somebody -> Flux.fromStream(this.waiting.orderedStream())
				.flatMapSequential(counting -> counting.of(somebody))
				.flatMapIterable(Map::entrySet)
				.collectMap(Map.Entry::getKey, Map.Entry::getValue)
				.map(waiting -> Place.seen(somebody, exchange, waiting)))
			.defaultIfEmpty(List.of());
	}

	// A form that came without its proof is answered before there is one for the page.
	private Mono<CsrfToken> proof(ServerWebExchange exchange) {
		if (exchange.getAttribute(CsrfToken.class.getName()) == null) {
			this.proofs.handle(exchange,
					this.forms.loadToken(exchange)
						.switchIfEmpty(Mono.defer(() -> this.forms.generateToken(exchange)
							.delayUntil(made -> this.forms.saveToken(exchange, made)))));
		}
		return exchange.getRequiredAttribute(CsrfToken.class.getName());
	}

	// Other organisations do not see who is on duty at the hub, nor its alerts.
	private Mono<Optional<DeskFrame.Strip>> strip(Optional<Member> member) {
		Optional<DeskFrame.Above> shown = member.filter(somebody -> !somebody.role().partner())
			.flatMap(somebody -> this.strip.stream().findFirst());
		return Mono.justOrEmpty(shown).flatMap(DeskFrame.Above::now).map(Optional::of).defaultIfEmpty(Optional.empty());
	}

}
