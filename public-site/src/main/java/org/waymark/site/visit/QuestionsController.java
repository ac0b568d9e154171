package org.waymark.site.visit;

import java.util.Objects;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.site.Draft;
import org.waymark.site.IntakeAway;
import org.waymark.site.form.AwayPages;
import org.waymark.site.page.Pages;
import org.waymark.site.report.Journey;
import org.waymark.site.report.Question;
import org.waymark.site.report.doors.Doors;
import org.waymark.site.routes.RouteCounts;
import org.waymark.site.routes.RouteCounts.Event;
import org.waymark.site.routes.RouteSteps;
import org.waymark.site.visit.QuestionPages.Shows;

/**
 * One question a page, at any door. Every POST answers 303; input that must be put right
 * waits in the draft, and the page shows it again.
 */
@RestController
class QuestionsController {

	private final Visits visits;

	private final QuestionPages pages;

	private final AwayPages away;

	private final RouteCounts counts;

	QuestionsController(Visits visits, QuestionPages pages, AwayPages away, RouteCounts counts) {
		this.visits = visits;
		this.pages = pages;
		this.away = away;
		this.counts = counts;
	}

	@GetMapping({ "/report/{question}", "/report/{door}/{question}" })
	Mono<ResponseEntity<byte[]>> show(ServerWebExchange exchange) {
		Journey door = door(exchange);
		Question question = question(door, exchange);
		if (door.isAside(question)) {
			return aside(exchange, door, question);
		}
		if (this.visits.keepsNoCookie(exchange)) {
			return Mono.just(Pages.go(OnePageController.path(door)));
		}
		return shows(exchange, door).map(shows -> pageOrEarlierOne(door, question, shows));
	}

	@PostMapping({ "/report/{question}", "/report/{door}/{question}" })
	Mono<ResponseEntity<byte[]>> take(ServerWebExchange exchange) {
		Journey door = door(exchange);
		Question question = question(door, exchange);
		return exchange.getFormData().flatMap(form -> keep(exchange, new Posted(door, question, form)));
	}

	/** A page such as "Call 999 now" must come up whatever else is broken. */
	private Mono<ResponseEntity<byte[]>> aside(ServerWebExchange exchange, Journey door, Question question) {
		boolean cookies = !this.visits.keepsNoCookie(exchange);
		return shows(exchange, door).onErrorResume(IntakeAway.class, failure -> Mono.just(shows(exchange, Draft.EMPTY)))
			.map(shows -> this.pages.page(door, question, shows, cookies));
	}

	private Mono<Shows> shows(ServerWebExchange exchange, Journey door) {
		return this.visits.draft(exchange).map(draft -> shows(exchange, draft).at(door.door()));
	}

	private Shows shows(ServerWebExchange exchange, Draft draft) {
		String said = Objects.requireNonNullElse(exchange.getRequest().getQueryParams().getFirst("said"), "");
		return new Shows(this.visits.secret(exchange).orElse(null), draft, said);
	}

	private Mono<ResponseEntity<byte[]>> keep(ServerWebExchange exchange, Posted posted) {
		posted.problems()
			.forEach(problem -> this.counts.add(RouteSteps.at(path(exchange)), Event.REFUSED, problem.wording()));
		return this.visits.keep(exchange, posted.shown(), posted::on)
			.map(kept -> Pages.go(this.visits.marked(exchange, posted.next(kept))))
			// The one exception to 303: the typed text is kept on the page itself.
			.onErrorResume(IntakeAway.class, failure -> Mono
				.just(this.away.question(posted.door(), posted.address(), posted.given(), posted.shown())));
	}

	private ResponseEntity<byte[]> pageOrEarlierOne(Journey door, Question question, Shows shows) {
		if (!door.mayVisit(question, shows.draft())) {
			return Pages.go(door.firstUnanswered(shows.draft()).map(door::path).orElse(Journey.CHECK));
		}
		return this.pages.page(door, question, shows, true);
	}

	private static Journey door(ServerWebExchange exchange) {
		return Doors.at(path(exchange)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static Question question(Journey door, ServerWebExchange exchange) {
		return door.at(path(exchange)).orElseThrow();
	}

	private static String path(ServerWebExchange exchange) {
		return exchange.getRequest().getPath().pathWithinApplication().value();
	}

}
