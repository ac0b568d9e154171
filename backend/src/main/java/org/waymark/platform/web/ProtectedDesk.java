package org.waymark.platform.web;

import java.util.regex.Pattern;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Over plain http, beyond this machine, a browser would not keep the cookies of the desk
 * and anybody on the way could read along: the desk says so and does nothing else.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ProtectedDesk implements WebFilter {

	private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		return exposed(exchange.getRequest()) ? Mono.error(ProtectedDesk::refusal) : chain.filter(exchange);
	}

	private static boolean exposed(ServerHttpRequest request) {
		String path = request.getPath().value();
		return (Paths.desk(path) || Paths.machines(path)) && "http".equals(request.getURI().getScheme())
				&& !THIS_MACHINE.matcher(String.valueOf(request.getURI().getHost())).matches();
	}

	private static Refusal refusal() {
		return new Refusal(HttpStatus.FORBIDDEN, "This connection is not protected",
				"The desk is only used over https. If the address begins with https already, tell whoever runs Waymark "
						+ "that the server in front of it must pass that on.");
	}

}
