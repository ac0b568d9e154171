package org.waymark.site.visit;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

import org.waymark.site.page.Notices;

/** Turns away a form that another site sent in a person's name, and says what to do. */
@Component
@Order(0)
class ForeignForms implements WebFilter {

	private final Notices notices;

	ForeignForms(Notices notices) {
		this.notices = notices;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		boolean foreign = exchange.getRequest().getMethod() == HttpMethod.POST && ours(exchange)
				&& Provenance.of(exchange.getRequest()) == Provenance.FOREIGN;
		return foreign ? Notices.write(exchange, this.notices.foreign()) : chain.filter(exchange);
	}

	private static boolean ours(ServerWebExchange exchange) {
		String path = exchange.getRequest().getPath().pathWithinApplication().value();
		return path.startsWith("/report/") || path.startsWith("/follow-up") || path.equals("/elsewhere");
	}

}
