package org.waymark.site.visit;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.site.Draft;
import org.waymark.site.Intake;
import org.waymark.site.IntakeAway;
import org.waymark.site.VisitSecret;
import org.waymark.site.arrival.Arrivals;
import org.waymark.site.form.PageMark;
import org.waymark.site.routes.RouteCounts;
import org.waymark.site.routes.RouteCounts.Event;
import org.waymark.site.routes.RouteSteps;
import org.waymark.site.visit.VisitCookie.Held;

/**
 * The visits of a browser and their answers. One goes on; the others can only be sent, or
 * gone on with, from a page of theirs that is open already.
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

	/** All visits of this browser, the one that goes on before the others. */
	List<VisitSecret> all(ServerWebExchange exchange) {
		return held(exchange).stream().map(Held::visit).toList();
	}

	private List<Held> held(ServerWebExchange exchange) {
		return this.cookie.read(exchange.getRequest());
	}

	/** The visit that goes on. */
	Optional<VisitSecret> secret(ServerWebExchange exchange) {
		return all(exchange).stream().findFirst();
	}

	/**
	 * The visit of the page that a form came from; empty if it began none, or is gone.
	 */
	Optional<VisitSecret> of(ServerWebExchange exchange, PageMark shown) {
		return shown.isMissing() ? secret(exchange) : all(exchange).stream().filter(shown::isOf).findFirst();
	}

	/** The answers so far; {@link Draft#EMPTY} if nothing is kept. */
	public Mono<Draft> draft(ServerWebExchange exchange) {
		return secret(exchange).map(this::draft).orElseGet(() -> Mono.just(Draft.EMPTY));
	}

	Mono<Draft> draft(VisitSecret visit) {
		return InTime.orAway(this.intake.draft(visit)).defaultIfEmpty(Draft.EMPTY);
	}

	/**
	 * Lets a visit of its own follow on those of this browser, if there are any; what was
	 * answered before stays with its own pages. Another site, or a browser that only
	 * looks ahead, changes nothing.
	 */
	public void startAgain(ServerWebExchange exchange) {
		ServerHttpRequest request = exchange.getRequest();
		boolean meant = !Provenance.looksAhead(request) && Provenance.of(request) != Provenance.FOREIGN;
		if (meant && secret(exchange).isPresent()) {
			goOn(exchange, this.cookie.fresh());
		}
	}

	/**
	 * Keeps a change to the answers of the visit that goes on. Without a cookie, or when
	 * the report of this visit was sent already, it is the beginning of a new visit.
	 */
	public Mono<Draft> keep(ServerWebExchange exchange, UnaryOperator<Draft> change) {
		return keep(exchange, new PageMark(""), change);
	}

	/**
	 * The same for the visit of the page that a form came from; that one goes on then.
	 */
	Mono<Kept> keep(ServerWebExchange exchange, PageMark shown, BiFunction<VisitSecret, Draft, Draft> change) {
		return Mono.justOrEmpty(of(exchange, shown))
			.flatMap(visit -> kept(exchange, visit, change))
			.switchIfEmpty(Mono.defer(() -> begin(exchange, change)));
	}

	/** Keeps a change for the page that a form came from. */
	public Mono<Draft> keep(ServerWebExchange exchange, PageMark shown, UnaryOperator<Draft> change) {
		return keep(exchange, shown, (visit, draft) -> change.apply(draft)).map(Kept::draft);
	}

	/** Begins a visit of its own with these answers. */
	public Mono<Draft> begin(ServerWebExchange exchange, Draft answers) {
		return begin(exchange, (visit, draft) -> answers).map(Kept::draft);
	}

	/** Keeps a change as the first of a visit of its own. */
	private Mono<Kept> begin(ServerWebExchange exchange, BiFunction<VisitSecret, Draft, Draft> change) {
		return Mono.defer(() -> kept(exchange, this.cookie.fresh(), change));
	}

	/** Begins the hour of a page's answers again, if there are any. */
	public Mono<Draft> stay(ServerWebExchange exchange, PageMark shown) {
		return Mono.justOrEmpty(of(exchange, shown))
			.flatMap(visit -> draft(visit).filter(draft -> !draft.equals(Draft.EMPTY))
				.flatMap(draft -> InTime.orAway(this.intake.keep(visit, again -> noted(exchange, again)))));
	}

	/**
	 * Keeps answers as they stand on a page; empty if the report of this visit was sent
	 * already, however long ago.
	 */
	Mono<Draft> keepUnlessSent(VisitSecret visit, Draft answers) {
		return InTime.orAway(this.intake.keep(visit, draft -> answers));
	}

	private Mono<Kept> kept(ServerWebExchange exchange, VisitSecret visit,
			BiFunction<VisitSecret, Draft, Draft> change) {
		return InTime.orAway(this.intake.keep(visit, draft -> noted(exchange, change.apply(visit, draft))))
			.doOnNext(draft -> count(exchange, draft))
			.doOnNext(draft -> goOn(exchange, visit))
			.map(draft -> new Kept(visit, draft));
	}

	private static Draft noted(ServerWebExchange exchange, Draft draft) {
		return draft.after(Arrivals.step(exchange));
	}

	private void count(ServerWebExchange exchange, Draft draft) {
		if (draft.firstAnswer()) {
			this.counts.add(RouteSteps.at(exchange.getRequest().getPath().value()), Event.BEGAN, "");
		}
	}

	/** Makes a visit the one whose answers pages show. */
	void goOn(ServerWebExchange exchange, VisitSecret visit) {
		if (!Optional.of(visit).equals(secret(exchange))) {
			this.cookie.set(exchange.getResponse(), first(exchange, visit));
		}
	}

	/** Notes in the browser what the report of a visit was, for a page that is late. */
	void sent(ServerWebExchange exchange, VisitSecret visit, PageMark mark) {
		List<Held> visits = held(exchange).stream()
			.map(one -> one.visit().equals(visit) ? new Held(visit, mark.end()) : one)
			.toList();
		this.cookie.set(exchange.getResponse(), visits);
	}

	/** Whether this browser sent something else for a visit than a page of it showed. */
	boolean sentOther(ServerWebExchange exchange, VisitSecret visit, PageMark mark) {
		return held(exchange).stream()
			.anyMatch(one -> one.visit().equals(visit) && !one.sent().isEmpty() && !mark.isMissing()
					&& !one.sent().equals(mark.end()));
	}

	private List<Held> first(ServerWebExchange exchange, VisitSecret visit) {
		return behind(new Held(visit, ""),
				held(exchange).stream().filter(other -> !other.visit().equals(visit)).toList());
	}

	/**
	 * Ends a visit in this browser. Others that still hold answers stay with their open
	 * pages; none of them goes on because this one is over.
	 */
	Mono<Void> end(ServerWebExchange exchange, VisitSecret visit) {
		boolean wentOn = secret(exchange).equals(Optional.of(visit));
		return Flux.fromIterable(held(exchange))
			.filter(other -> !other.visit().equals(visit))
			.filterWhen(other -> draft(other.visit()).map(Draft::begun).onErrorReturn(IntakeAway.class, true))
			.collectList()
			.map(left -> (wentOn && !left.isEmpty()) ? behind(new Held(this.cookie.fresh(), ""), left) : left)
			.doOnNext(left -> this.cookie.leave(exchange.getResponse(), left))
			.then();
	}

	private static List<Held> behind(Held first, List<Held> others) {
		return Stream.concat(Stream.of(first), others.stream()).toList();
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

	/**
	 * Answers that were kept.
	 *
	 * @param visit the visit that they are of, which may be a new one
	 */
	record Kept(VisitSecret visit, Draft draft) {

		@Override
		public String toString() {
			return "Kept[hidden]";
		}

	}

}
