package org.waymark.site.visit;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

import org.waymark.site.Draft;
import org.waymark.site.Intake;
import org.waymark.site.VisitSecret;
import org.waymark.site.arrival.Arrivals;
import org.waymark.site.routes.RouteCounts;
import org.waymark.site.routes.RouteCounts.Event;
import org.waymark.site.routes.RouteSteps;

/**
 * The answers of the visit of a request: reads them, and begins a visit with the first
 * one.
 */
@Component
public class Visits {

	/**
	 * Says that the visit's cookie was set just before: a browser that keeps it sends it.
	 */
	private static final String MARK = "c";

	private final Intake intake;

	private final VisitCookie cookie;

	private final RouteCounts counts;

	Visits(Intake intake, VisitCookie cookie, RouteCounts counts) {
		this.intake = intake;
		this.cookie = cookie;
		this.counts = counts;
	}

	Optional<VisitSecret> secret(ServerWebExchange exchange) {
		return this.cookie.read(exchange.getRequest());
	}

	/** The answers so far; {@link Draft#EMPTY} if nothing is kept. */
	public Mono<Draft> draft(ServerWebExchange exchange) {
		return InTime.orAway(secret(exchange).map(this.intake::draft).orElse(Mono.empty())).defaultIfEmpty(Draft.EMPTY);
	}

	/**
	 * Keeps a change. Without a cookie, or when the report of this visit was sent
	 * already, it is the beginning of a new visit.
	 */
	public Mono<Draft> keep(ServerWebExchange exchange, UnaryOperator<Draft> change) {
		UnaryOperator<Draft> noted = draft -> change.apply(draft).after(Arrivals.step(exchange));
		return secret(exchange).map(visit -> InTime.orAway(this.intake.keep(visit, noted)))
			.orElse(Mono.empty())
			.switchIfEmpty(Mono.defer(() -> begin(exchange, noted)));
	}

	/**
	 * Keeps answers as they stand on a page; empty if the report of this visit was sent
	 * already, however long ago.
	 */
	Mono<Draft> keepUnlessSent(VisitSecret visit, Draft answers) {
		return InTime.orAway(this.intake.keep(visit, draft -> answers));
	}

	private Mono<Draft> begin(ServerWebExchange exchange, UnaryOperator<Draft> change) {
		VisitSecret visit = this.cookie.fresh();
		return InTime.orAway(this.intake.keep(visit, change))
			.doOnNext(draft -> this.counts.add(RouteSteps.at(exchange.getRequest().getPath().value()), Event.BEGAN, ""))
			.doOnNext(draft -> this.cookie.set(exchange.getResponse(), visit));
	}

	/**
	 * The address of the next page, marked where its browser is yet to show its cookie.
	 */
	String marked(ServerWebExchange exchange, String address) {
		if (secret(exchange).isPresent()) {
			return address;
		}
		return UriComponentsBuilder.fromUriString(address).queryParam(MARK, "1").build().toUriString();
	}

	/** Whether this browser was given the cookie and did not keep it. */
	boolean keepsNoCookie(ServerWebExchange exchange) {
		return exchange.getRequest().getQueryParams().containsKey(MARK) && secret(exchange).isEmpty();
	}

}
