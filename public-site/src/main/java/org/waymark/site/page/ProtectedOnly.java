package org.waymark.site.page;

import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses to ask questions over a connection that others can read: the visit's cookie
 * could not be kept there either. Loopback is as good as https. Behind a proxy that our
 * host knows, the scheme is what the proxy says.
 */
@Component
class ProtectedOnly implements WebFilter {

	private static final Pattern LOOPBACK = Pattern
		.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?");

	private final Notices notices;

	ProtectedOnly(Notices notices) {
		this.notices = notices;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		boolean readable = !isProtected(exchange) && !leaves(exchange) && PublicPaths.covers(exchange);
		return readable ? Notices.write(exchange, this.notices.insecure()) : chain.filter(exchange);
	}

	private static boolean isProtected(ServerWebExchange exchange) {
		String host = exchange.getRequest().getURI().getHost();
		return exchange.getRequest().getSslInfo() != null || "https".equals(exchange.getRequest().getURI().getScheme())
				|| host != null && LOOPBACK.matcher(host).matches();
	}

	/** Leaving works from wherever one is. */
	private static boolean leaves(ServerWebExchange exchange) {
		return "/exit".equals(exchange.getRequest().getPath().pathWithinApplication().value());
	}

}
