package org.waymark.staff;

import java.net.URI;
import java.util.Optional;

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
import org.waymark.staff.ResumeFormController.Page.Waits;

/** Lets a request in by the table of routes, or says why not. */
final class DeskAuthorization implements ReactiveAuthorizationManager<AuthorizationContext>,
		ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

	/**
	 * Tells a script of ours that the desk itself answers, and not what stands before it.
	 */
	private static final String SESSION = "Waymark-Session";

	private final ResumeFormController kept;

	DeskAuthorization(ResumeFormController kept) {
		this.kept = kept;
	}

	@Override
	public Mono<AuthorizationResult> authorize(Mono<Authentication> authentication, AuthorizationContext context) {
		ServerHttpRequest request = context.getExchange().getRequest();
		return DeskRoutes.find(request.getMethod(), path(request))
			.map(route -> (route.way() == DeskRoutes.Way.OPEN) ? Mono.just(true) : allowed(authentication, route))
			.orElseGet(() -> Mono.just(false))
			.map(AuthorizationDecision::new);
	}

	private static Mono<Boolean> allowed(Mono<Authentication> authentication, DeskRoutes.Route route) {
		return authentication.map(Authentication::getPrincipal)
			.ofType(SessionPrincipal.class)
			.map(comer -> comer.passes(route))
			.defaultIfEmpty(false);
	}

	/**
	 * Nobody is signed in: to the sign-in page, and from there to where they were going.
	 */
	@Override
	public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException none) {
		if (ResumableForms.worth(exchange)) {
			return this.kept.instead(exchange, HttpStatus.UNPROCESSABLE_CONTENT, Waits.SIGN_IN);
		}
		ServerHttpResponse response = exchange.getResponse();
		return Mono.fromRunnable(() -> {
			if (background(exchange.getRequest())) {
				response.setStatusCode(HttpStatus.UNAUTHORIZED);
				response.getHeaders().set(SESSION, "ended");
				return;
			}
			response.setStatusCode(HttpStatus.SEE_OTHER);
			response.getHeaders().setLocation(signIn(exchange.getRequest()));
		});
	}

	/** A signed-in person lacks the permission, or a form came without its token. */
	@Override
	public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
		if (denied instanceof CsrfException) {
			return ours(exchange) ? this.kept.instead(exchange, HttpStatus.FORBIDDEN, Waits.CONFIRM)
					: Mono.error(DeskAuthorization::staleForm);
		}
		return exchange.<Authentication>getPrincipal()
			.map(Authentication::getPrincipal)
			.ofType(SessionPrincipal.class)
			.flatMap(comer -> Mono.justOrEmpty(instead(comer, exchange.getRequest())))
			.switchIfEmpty(Mono.error(() -> refusal(exchange.getRequest())))
			.flatMap(page -> lead(exchange, page));
	}

	/** There first; what was typed comes along. */
	private Mono<Void> lead(ServerWebExchange exchange, URI page) {
		if (ResumableForms.worth(exchange)) {
			return this.kept.instead(exchange, HttpStatus.UNPROCESSABLE_CONTENT, Waits.CONFIRM);
		}
		exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
		exchange.getResponse().getHeaders().setLocation(page);
		return Mono.empty();
	}

	// A page of ours that was open while its reader signed in again: browsers say so, and
	// no other site can make
	// them.
	private static boolean ours(ServerWebExchange exchange) {
		return "same-origin".equals(exchange.getRequest().getHeaders().getFirst("Sec-Fetch-Site"))
				&& ResumableForms.worth(exchange) && ResumableForms.unshared(exchange);
	}

	/** The page to visit first, unless the request is for that page. */
	private static Optional<URI> instead(SessionPrincipal comer, ServerHttpRequest request) {
		Optional<DeskRoutes.Route> route = DeskRoutes.find(request.getMethod(), path(request));
		if (comer instanceof PartiallyAuthenticated halfway) {
			return Optional.of(halfway.stage().page(""));
		}
		Role role = ((Member) comer).role();
		if (route.filter(found -> found.permission().isEmpty()).isPresent()) {
			return Optional.of(DeskRoutes.landing(role, ""));
		}
		return route.filter(found -> found.allows(role))
			.map(found -> DeskRoutes.confirming(request.getMethod(), path(request)));
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
