package org.waymark.site.routes;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

import org.waymark.site.routes.RouteCounts.Event;
import org.waymark.site.routes.RouteCounts.Place;

/** Counts the pages of the journey as they are shown. */
@Component
class ReachedPages implements WebFilter {

	private final RouteCounts counts;

	ReachedPages(RouteCounts counts) {
		this.counts = counts;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		boolean page = exchange.getRequest().getMethod() == HttpMethod.GET
				&& exchange.getRequest().getPath().pathWithinApplication().value().startsWith("/report");
		return page ? chain.filter(exchange).doOnSuccess(done -> count(exchange)) : chain.filter(exchange);
	}

	/** The receipt is counted when it is given: its page can be opened again. */
	private void count(ServerWebExchange exchange) {
		Place place = RouteSteps.of(exchange);
		boolean counts = !place.step().equals(RouteSteps.UNKNOWN.step()) && !place.step().equals("sent");
		if (counts && exchange.getResponse().getStatusCode() == HttpStatus.OK) {
			this.counts.add(place, Event.REACHED, "");
		}
	}

}
