package org.waymark.intake.traffic;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.network.Networks;

/** Counts page requests per network and puts the network into the Reactor context. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
@ConditionalOnFace(Face.PUBLIC)
class TrafficCountingFilter implements WebFilter {

	/** Under which the work for a request finds its network. */
	static final String NETWORK = TrafficCountingFilter.class.getName();

	private final NetworkTraffic crowds;

	TrafficCountingFilter(NetworkTraffic crowds) {
		this.crowds = crowds;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		String path = exchange.getRequest().getPath().pathWithinApplication().value();
		if (!counts(path)) {
			return chain.filter(exchange);
		}
		String network = Networks.of(exchange);
		this.crowds.page(network);
		return chain.filter(exchange).contextWrite(Context.of(NETWORK, network));
	}

	/** Styles and scripts come with a page; the desk knows who asks. */
	private static boolean counts(String path) {
		return !path.startsWith("/assets/") && !path.startsWith("/triage") && !path.startsWith("/police/");
	}

}
