package org.waymark.staff;

import java.net.URI;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

import org.waymark.platform.web.Refusal;

/** Lets somebody in by the table of routes, or says why not. */
final class DeskDoor implements ReactiveAuthorizationManager<AuthorizationContext>, ServerAuthenticationEntryPoint,
		ServerAccessDeniedHandler {

	@Override
	public Mono<AuthorizationResult> authorize(Mono<Authentication> authentication, AuthorizationContext context) {
		ServerHttpRequest request = context.getExchange().getRequest();
		return DeskRoutes.find(request.getMethod(), path(request))
			.map(route -> route.permission().isEmpty() ? Mono.just(true) : allowed(authentication, route))
			.orElseGet(() -> Mono.just(false))
			.map(AuthorizationDecision::new);
	}

	private static Mono<Boolean> allowed(Mono<Authentication> authentication, DeskRoutes.Route route) {
		return authentication.map(Authentication::getPrincipal)
			.ofType(Member.class)
			.map(member -> route.allows(member.role()))
			.defaultIfEmpty(false);
	}

	/**
	 * Nobody is signed in: to the sign-in page, and from there to where they were going.
	 */
	@Override
	public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException none) {
		ServerHttpResponse response = exchange.getResponse();
		return Mono.fromRunnable(() -> {
			if (background(exchange.getRequest())) {
				response.setStatusCode(HttpStatus.UNAUTHORIZED);
				return;
			}
			response.setStatusCode(HttpStatus.SEE_OTHER);
			response.getHeaders().setLocation(signIn(exchange.getRequest()));
		});
	}

	/** Somebody is signed in and may not, or a form came without its proof. */
	@Override
	public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
		return Mono.error(() -> (denied instanceof CsrfException) ? staleForm() : refusal(exchange.getRequest()));
	}

	private static Refusal staleForm() {
		return new Refusal(HttpStatus.FORBIDDEN, "This page was open for too long",
				"Nothing was changed. Go back, load the page again and try once more. If that does not help, check that "
						+ "your browser keeps cookies for this site.");
	}

	private static Refusal refusal(ServerHttpRequest request) {
		if (DeskRoutes.find(request.getMethod(), path(request)).isPresent()) {
			return new Refusal(HttpStatus.FORBIDDEN, "Your role does not open this page",
					"If you need it for your work, ask your manager.");
		}
		return new Refusal(DeskRoutes.exists(path(request)) ? HttpStatus.METHOD_NOT_ALLOWED : HttpStatus.NOT_FOUND);
	}

	private static URI signIn(ServerHttpRequest request) {
		boolean page = request.getMethod() == HttpMethod.GET && !request.getURI().getRawPath().equals("/triage");
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/triage/sign-in");
		return page ? address.queryParam("next", "{next}").build(request.getURI().getRawPath())
				: address.build().toUri();
	}

	private static boolean background(ServerHttpRequest request) {
		return DeskRoutes.find(request.getMethod(), path(request)).filter(DeskRoutes.Route::background).isPresent();
	}

	private static PathContainer path(ServerHttpRequest request) {
		return request.getPath().pathWithinApplication();
	}

}
