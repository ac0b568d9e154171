package org.waymark.site.visit;

import java.util.Map;
import java.util.Optional;

import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.site.Draft;
import org.waymark.site.IntakeAway;
import org.waymark.site.Submission.Arrival;
import org.waymark.site.Submission.Form;
import org.waymark.site.VisitSecret;
import org.waymark.site.arrival.Arrivals;
import org.waymark.site.form.AwayPages;
import org.waymark.site.form.Carried;
import org.waymark.site.page.Pages;
import org.waymark.site.report.Journey;
import org.waymark.site.report.doors.Doors;
import org.waymark.site.report.doors.Submissions;
import org.waymark.site.routes.RouteSteps;

/** The last look at the answers, and sending them. */
@RestController
class CheckController {

	private final Visits visits;

	private final Sending sending;

	private final CheckPages page;

	private final AwayPages away;

	private final LateController late;

	CheckController(Visits visits, Sending sending, CheckPages page, AwayPages away, LateController late) {
		this.visits = visits;
		this.sending = sending;
		this.page = page;
		this.away = away;
		this.late = late;
	}

	@GetMapping(Journey.CHECK)
	Mono<ResponseEntity<byte[]>> show(ServerWebExchange exchange) {
		return this.visits.draft(exchange)
			.doOnNext(draft -> RouteSteps.through(exchange, Doors.of(draft).base()))
			.map(draft -> elsewhere(draft).orElseGet(() -> this.page.of(exchange, draft)));
	}

	@PostMapping(Journey.CHECK)
	Mono<ResponseEntity<byte[]>> send(ServerWebExchange exchange) {
		return exchange.getFormData().flatMap(form -> send(exchange, form));
	}

	private Mono<ResponseEntity<byte[]>> send(ServerWebExchange exchange, MultiValueMap<String, String> form) {
		Draft carried = Carried.answers(form);
		Optional<VisitSecret> visit = this.visits.secret(exchange);
		if (visit.isEmpty()) {
			return carryOn(exchange, carried);
		}
		return this.visits.draft(exchange)
			.flatMap(draft -> Carried.changed(carried, form) ? sendChanged(exchange, visit.get(), draft, carried, form)
					: send(exchange, visit.get(), draft.equals(Draft.EMPTY) ? carried : draft, form))
			// The one exception to 303: the typed text is kept on the page itself.
			.onErrorResume(IntakeAway.class, failure -> Mono.just(this.away.sent(carried, form)));
	}

	/**
	 * The report may have been stored although its sender was told that we cannot tell:
	 * then words that they changed since are not in it, and begin another report.
	 */
	private Mono<ResponseEntity<byte[]>> sendChanged(ServerWebExchange exchange, VisitSecret visit, Draft draft,
			Draft carried, MultiValueMap<String, String> form) {
		Draft changed = new Draft(carried.door(), carried.answers(), Map.of(), draft.trail());
		return this.visits.keepUnlessSent(visit, changed)
			.flatMap(kept -> send(exchange, visit, kept, form))
			.switchIfEmpty(Mono.defer(() -> this.visits.keep(exchange, begun -> carried)
				.map(begun -> Pages.go(this.late.address(visit)))));
	}

	private Mono<ResponseEntity<byte[]>> send(ServerWebExchange exchange, VisitSecret visit, Draft draft,
			MultiValueMap<String, String> form) {
		Optional<ResponseEntity<byte[]>> elsewhere = elsewhere(draft);
		if (elsewhere.isPresent()) {
			return Mono.just(elsewhere.get());
		}
		boolean proven = Provenance.of(exchange.getRequest()) == Provenance.OWN;
		Arrival arrival = Arrivals.of(exchange, Form.JOURNEY, proven, draft.trail());
		return this.sending.send(visit, Submissions.of(Doors.from(draft), draft, arrival))
			.map(receipt -> Pages.go(SentController.address(Doors.of(draft))))
			.defaultIfEmpty(Pages.go(SentController.UNSURE))
			// The one exception to 303: the typed text is kept on the page itself.
			.onErrorResume(IntakeAway.class, failure -> Mono.just(this.away.sent(draft, form)));
	}

	/**
	 * The cookie is gone, but the form may have brought the answers along: begin with
	 * them.
	 */
	private Mono<ResponseEntity<byte[]>> carryOn(ServerWebExchange exchange, Draft carried) {
		if (carried.equals(Draft.EMPTY)) {
			return Mono.just(Pages.go(SentController.SENT));
		}
		return this.visits.keep(exchange, draft -> carried)
			.map(draft -> Pages.go(this.visits.marked(exchange, Journey.CHECK)))
			.onErrorResume(IntakeAway.class, failure -> Mono.just(this.away.sent(carried)));
	}

	/** Nothing kept means sent, left or idle too long; the receipt's page knows which. */
	private Optional<ResponseEntity<byte[]>> elsewhere(Draft draft) {
		if (draft.equals(Draft.EMPTY)) {
			return Optional.of(Pages.go(SentController.SENT));
		}
		Journey door = Doors.of(draft);
		return door.firstUnanswered(draft).map(question -> Pages.go(door.path(question)));
	}

}
