package org.waymark.staff;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.server.csrf.CsrfWebFilter;
import org.springframework.security.web.server.util.matcher.AndServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.NegatedServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import reactor.core.publisher.Mono;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestHandler;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.RunProperties;

import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers.pathMatchers;

/** The security chain of {@code /triage}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnFace(Face.TRIAGE)
class DeskSecurity {

	@Bean
	@Order(0)
	SecurityWebFilterChain desk(ServerHttpSecurity http, SessionContexts contexts, ServerCsrfTokenRepository forms,
			ResumeFormController kept) {
		DeskAuthorization door = new DeskAuthorization(kept);
		return http.securityMatcher(pathMatchers("/triage", "/triage/**"))
			.authorizeExchange(exchanges -> exchanges.anyExchange().access(door))
			.securityContextRepository(contexts)
			.csrf(csrf -> csrf.csrfTokenRepository(forms)
				.csrfTokenRequestHandler(new FormProofs())
				.requireCsrfProtectionMatcher(fromBrowsers())
				.accessDeniedHandler(door))
			.exceptionHandling(handling -> handling.authenticationEntryPoint(door).accessDeniedHandler(door))
			.requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
			.headers(ServerHttpSecurity.HeaderSpec::disable)
			.logout(ServerHttpSecurity.LogoutSpec::disable)
			.formLogin(ServerHttpSecurity.FormLoginSpec::disable)
			.httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
			.build();
	}

	// A provider that ends a session is no browser: it has no form, and shows a token. A
	// form that is held for its
	// browser sends nothing on its own.
	private static ServerWebExchangeMatcher fromBrowsers() {
		return new AndServerWebExchangeMatcher(CsrfWebFilter.DEFAULT_CSRF_MATCHER, new NegatedServerWebExchangeMatcher(
				pathMatchers(HttpMethod.POST, "/triage/sign-in/out/{provider}", "/triage/kept")));
	}

	/**
	 * The secret that proves that a form is ours, in a cookie of its own: there is no
	 * other session to keep it in.
	 */
	@Bean
	ServerCsrfTokenRepository forms() {
		CookieServerCsrfTokenRepository repository = new CookieServerCsrfTokenRepository();
		repository.setCookieName("__Host-desk-form");
		repository.setCookieCustomizer(cookie -> cookie.path("/").secure(true).httpOnly(true).sameSite("Lax"));
		return repository;
	}

	/** Where the desk stands alone, its door is the front door. */
	@Bean
	RouterFunction<ServerResponse> frontDoor(RunProperties run) {
		return RouterFunctions.route(RequestPredicates.GET("/").and(request -> !run.runs(Face.PUBLIC)),
				request -> ServerResponse.status(HttpStatus.SEE_OTHER).header("Location", "/triage").build());
	}

	/**
	 * Finds the proof in a form. A form with files is taken apart for it only where files
	 * are asked for: elsewhere nobody makes this server store one before they have signed
	 * in.
	 */
	private static final class FormProofs implements ServerCsrfTokenRequestHandler {

		private final XorServerCsrfTokenRequestAttributeHandler forms = new XorServerCsrfTokenRequestAttributeHandler();

		private final XorServerCsrfTokenRequestAttributeHandler files = new XorServerCsrfTokenRequestAttributeHandler();

		private FormProofs() {
			this.files.setTokenFromMultipartDataEnabled(true);
		}

		@Override
		public void handle(ServerWebExchange exchange, Mono<CsrfToken> token) {
			this.forms.handle(exchange, token);
		}

		@Override
		public Mono<String> resolveCsrfTokenValue(ServerWebExchange exchange, CsrfToken token) {
			PathContainer path = exchange.getRequest().getPath().pathWithinApplication();
			boolean upload = DeskRoutes.find(exchange.getRequest().getMethod(), path)
				.filter(DeskRoutes.Route::takesFiles)
				.isPresent();
			return (upload ? this.files : this.forms).resolveCsrfTokenValue(exchange, token);
		}

	}

}
