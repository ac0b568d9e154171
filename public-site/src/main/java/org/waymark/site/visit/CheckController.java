package org.waymark.site.visit;

import java.util.Map;
import java.util.Optional;

import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

import org.waymark.site.Draft;
import org.waymark.site.IntakeAway;
import org.waymark.site.Submission.Arrival;
import org.waymark.site.Submission.Form;
import org.waymark.site.VisitSecret;
import org.waymark.site.arrival.Arrivals;
import org.waymark.site.form.AwayPages;
import org.waymark.site.form.Carried;
import org.waymark.site.form.PageMark;
import org.waymark.site.page.Pages;
import org.waymark.site.report.Journey;
import org.waymark.site.report.doors.Doors;
import org.waymark.site.report.doors.Submissions;
import org.waymark.site.routes.RouteSteps;
import org.waymark.site.terms.Door;

/** The last look at the answers, and sending them. */
@RestController
class CheckController {

	/** Another window changed the answers since the page was shown. */
	private static final String CHANGED = "changed";

	/** An answer is missing, and nothing was sent. */
	private static final String UNSENT = "unsent";

	private final Visits visits;

	private final Sending sending;

	private final CheckPages page;

	private final AwayPages away;

	private final LateController late;

	private final LockedCode codes;

	CheckController(Visits visits, Sending sending, CheckPages page, AwayPages away, LateController late,
			LockedCode codes) {
		this.visits = visits;
		this.sending = sending;
		this.page = page;
		this.away = away;
		this.late = late;
		this.codes = codes;
	}

	@GetMapping(Journey.CHECK)
	Mono<ResponseEntity<byte[]>> show(ServerWebExchange exchange, @RequestParam(defaultValue = "") String said) {
		return Mono.justOrEmpty(this.visits.secret(exchange))
			.flatMap(visit -> this.visits.draft(visit)
				.doOnNext(draft -> RouteSteps.through(exchange, Doors.of(draft).base()))
				.map(draft -> elsewhere(draft, said).orElseGet(() -> this.page.of(exchange, visit, draft, said))))
			.defaultIfEmpty(Pages.go(SentController.SENT));
	}

	@PostMapping(Journey.CHECK)
	Mono<ResponseEntity<byte[]>> send(ServerWebExchange exchange) {
		return exchange.getFormData().flatMap(form -> send(exchange, form));
	}

	private Mono<ResponseEntity<byte[]>> send(ServerWebExchange exchange, MultiValueMap<String, String> form) {
		Draft carried = Carried.answers(form);
		PageMark shown = PageMark.of(form);
		Optional<VisitSecret> visit = this.visits.of(exchange, shown);
		if (visit.isEmpty()) {
			return carryOn(exchange, carried);
		}
		return this.visits.draft(visit.get())
			.flatMap(draft -> decide(new Pressed(exchange, visit.get(), draft, carried, form)))
			// The one exception to 303: the typed text is kept on the page itself.
			.onErrorResume(IntakeAway.class, failure -> Mono.just(this.away.sent(carried, shown, form)));
	}

	/** Sends what the page showed, or says why it cannot. */
	private Mono<ResponseEntity<byte[]>> decide(Pressed pressed) {
		boolean carries = !pressed.carried().equals(Draft.EMPTY);
		if (pressed.differs()) {
			return carries ? begin(pressed.exchange(), pressed.carried()) : again(pressed);
		}
		if (Carried.changed(pressed.carried(), pressed.form())) {
			return sendChanged(pressed);
		}
		boolean gone = pressed.draft().equals(Draft.EMPTY);
		return (gone && !carries) ? Mono.just(Pages.go(over(pressed)))
				: send(pressed, gone ? pressed.carried() : pressed.draft());
	}

	/** The receipt, but not for words that are not in what was sent. */
	private String over(Pressed pressed) {
		PageMark mark = PageMark.of(pressed.form());
		return this.visits.sentOther(pressed.exchange(), pressed.visit(), mark) ? this.late.otherWords(pressed.visit())
				: receipt(pressed.exchange(), pressed.visit(), Draft.EMPTY);
	}

	/** Back to the check page, which shows the answers as they are now. */
	private Mono<ResponseEntity<byte[]>> again(Pressed pressed) {
		this.visits.goOn(pressed.exchange(), pressed.visit());
		return Mono.just(Pages.go(said(Journey.CHECK, CHANGED)));
	}

	/**
	 * The report may have been stored although its sender was told that we cannot tell:
	 * then words that they changed since are not in it, and begin another report.
	 */
	private Mono<ResponseEntity<byte[]>> sendChanged(Pressed pressed) {
		Draft carried = pressed.carried();
		Draft changed = new Draft(carried.door(), carried.answers(), Map.of(), pressed.draft().trail());
		return this.visits.keepUnlessSent(pressed.visit(), changed)
			.flatMap(kept -> send(pressed, kept))
			.switchIfEmpty(Mono.defer(() -> this.visits.begin(pressed.exchange(), carried)
				.map(begun -> Pages.go(this.late.address(pressed.visit())))));
	}

	private Mono<ResponseEntity<byte[]>> send(Pressed pressed, Draft draft) {
		Optional<ResponseEntity<byte[]>> elsewhere = elsewhere(draft, UNSENT);
		if (elsewhere.isPresent()) {
			this.visits.goOn(pressed.exchange(), pressed.visit());
			return Mono.just(elsewhere.get());
		}
		ServerWebExchange exchange = pressed.exchange();
		boolean proven = Provenance.of(exchange.getRequest()) == Provenance.OWN;
		Arrival arrival = Arrivals.of(exchange, Form.JOURNEY, proven, draft.trail());
		return this.sending.send(pressed.visit(), Submissions.of(Doors.from(draft), draft, arrival))
			.doOnNext(stored -> this.visits.sent(exchange, pressed.visit(), PageMark.all(pressed.visit(), draft)))
			.map(stored -> Pages.go(receipt(exchange, pressed.visit(), draft)))
			.switchIfEmpty(Mono.fromSupplier(() -> unsure(pressed)))
			// The one exception to 303: the typed text is kept on the page itself.
			.onErrorResume(IntakeAway.class,
					failure -> Mono.just(this.away.sent(draft, PageMark.all(pressed.visit(), draft), pressed.form())));
	}

	private ResponseEntity<byte[]> unsure(Pressed pressed) {
		this.visits.goOn(pressed.exchange(), pressed.visit());
		return Pages.go(SentController.UNSURE);
	}

	/** Where the receipt is shown; the visit that goes on in another window stays so. */
	private String receipt(ServerWebExchange exchange, VisitSecret visit, Draft draft) {
		boolean goesOn = this.visits.secret(exchange).equals(Optional.of(visit));
		return goesOn ? SentController.address(Doors.of(draft)) : this.codes.address(Doors.of(draft), visit);
	}

	/**
	 * The visit is gone from this browser, but the form may have brought the answers
	 * along: begin with them. Otherwise nothing of another visit is sent or shown.
	 */
	private Mono<ResponseEntity<byte[]>> carryOn(ServerWebExchange exchange, Draft carried) {
		return carried.equals(Draft.EMPTY) ? Mono.just(Pages.go(SentController.OVER)) : begin(exchange, carried);
	}

	/**
	 * Begins a visit with the answers that a form carried; its sender looks once more.
	 */
	private Mono<ResponseEntity<byte[]>> begin(ServerWebExchange exchange, Draft carried) {
		return this.visits.begin(exchange, carried)
			.map(begun -> Pages.go(this.visits.marked(exchange, said(Journey.CHECK, UNSENT))))
			.onErrorResume(IntakeAway.class, failure -> Mono.just(this.away.sent(carried)));
	}

	/** Nothing kept means sent, left or idle too long; the receipt's page knows which. */
	private static Optional<ResponseEntity<byte[]>> elsewhere(Draft draft, String said) {
		if (draft.equals(Draft.EMPTY)) {
			return Optional.of(Pages.go(SentController.SENT));
		}
		Journey door = Doors.of(draft);
		return door.firstUnanswered(draft).map(question -> Pages.go(said(door.path(question), said)));
	}

	private static String said(String address, String code) {
		return code.isEmpty() ? address
				: UriComponentsBuilder.fromUriString(address).queryParam("said", code).build().encode().toUriString();
	}

	/**
	 * "Send" was pressed.
	 *
	 * @param visit of the page
	 * @param draft its answers now
	 * @param carried answers that the form itself brought
	 */
	private record Pressed(ServerWebExchange exchange, VisitSecret visit, Draft draft, Draft carried,
			MultiValueMap<String, String> form) {

		/** Whether the page showed other answers than those of now. */
		boolean differs() {
			PageMark shown = PageMark.of(this.form);
			return !this.draft.equals(Draft.EMPTY) && !shown.isMissing() && !shown.showedAll(this.visit, this.draft);
		}

		@Override
		public String toString() {
			return "Pressed[hidden]";
		}

	}

}
