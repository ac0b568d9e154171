package org.waymark.staff;

import java.util.Set;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * Finds out from the row of the session who is asking. Nothing is ever kept elsewhere.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class SessionContexts implements ServerSecurityContextRepository {

	/**
	 * On an address, says that the page asks for itself again and nobody pressed
	 * anything.
	 */
	static final String BY_ITSELF = "by-itself";

	private final Sessions sessions;

	SessionContexts(Sessions sessions) {
		this.sessions = sessions;
	}

	/** Does nothing: signing in and out write the row themselves. */
	@Override
	public Mono<Void> save(ServerWebExchange exchange, SecurityContext context) {
		return Mono.empty();
	}

	@Override
	public Mono<SecurityContext> load(ServerWebExchange exchange) {
		return Mono.justOrEmpty(SessionCookie.read(exchange))
			.flatMap(token -> unattended(exchange.getRequest()) ? this.sessions.look(token) : this.sessions.use(token))
			.map(SessionContexts::context);
	}

	private static boolean unattended(ServerHttpRequest request) {
		return request.getQueryParams().containsKey(BY_ITSELF)
				|| DeskRoutes.find(request.getMethod(), request.getPath().pathWithinApplication())
					.filter(DeskRoutes.Route::background)
					.isPresent();
	}

	private static SecurityContext context(SessionPrincipal comer) {
		String authority = (comer instanceof Member member) ? member.role().name() : "HALFWAY";
		return new SecurityContextImpl(
				new PreAuthenticatedAuthenticationToken(comer, "", Set.of(new SimpleGrantedAuthority(authority))));
	}

}
