package org.waymark.site.visit;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.site.Draft;
import org.waymark.site.Intake;
import org.waymark.site.Receipt;
import org.waymark.site.VisitSecret;
import org.waymark.site.form.PageMark;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;
import org.waymark.site.report.Journey;
import org.waymark.site.terms.Door;

/** The receipt, while it may be shown, and what is true if there is none yet. */
@RestController
class SentController {

	static final String SENT = "/report/sent";

	/** Nothing to show, whatever another visit of this browser sent. */
	static final String OVER = "/report/over";

	static final String UNSURE = "/report/unsure";

	private final Intake intake;

	private final Visits visits;

	private final Frames frames;

	private final Pages pages;

	SentController(Intake intake, Visits visits, Frames frames, Pages pages) {
		this.intake = intake;
		this.visits = visits;
		this.frames = frames;
		this.pages = pages;
	}

	/**
	 * Where the receipt is shown; other doors than the first are named, for what it says.
	 */
	static String address(Journey door) {
		return (door.door() == Door.PUBLIC) ? SENT : SENT + "?from=" + door.code();
	}

	@GetMapping(SENT)
	Mono<ResponseEntity<byte[]>> sent(ServerWebExchange exchange, @RequestParam(defaultValue = "") String from) {
		return Mono.justOrEmpty(this.visits.secret(exchange))
			.flatMap(visit -> receipt(visit).map(receipt -> this.pages.show("visit/sent",
					new SentPage(this.frames.frame("sent.title").showing(mark(visit, Draft.EMPTY)), receipt, true, from,
							this.intake.returnCode(visit)))))
			.switchIfEmpty(Mono.fromSupplier(this::nothingToShow));
	}

	private static String mark(VisitSecret visit, Draft draft) {
		return PageMark.all(visit, draft).text();
	}

	@GetMapping(OVER)
	ResponseEntity<byte[]> over() {
		return nothingToShow();
	}

	/** An old receipt's address answers helpfully and tells nothing. */
	private ResponseEntity<byte[]> nothingToShow() {
		return this.pages.show("visit/over", new SentPage(this.frames.frame("over.title"), true));
	}

	@GetMapping(UNSURE)
	Mono<ResponseEntity<byte[]>> unsure(ServerWebExchange exchange) {
		return Mono.justOrEmpty(this.visits.secret(exchange))
			.flatMap(visit -> receipt(visit).map(receipt -> Pages.go(SENT))
				.switchIfEmpty(this.visits.draft(visit).map(draft -> unsure(mark(visit, draft)))))
			.switchIfEmpty(Mono.fromSupplier(() -> unsure("")));
	}

	private ResponseEntity<byte[]> unsure(String mark) {
		return this.pages.show("visit/unsure", new SentPage(this.frames.frame("unsure.title").showing(mark), true));
	}

	/** Ends the visit whose receipt the page showed, and no other. */
	@PostMapping("/report/done")
	Mono<ResponseEntity<byte[]>> done(ServerWebExchange exchange) {
		return exchange.getFormData()
			.flatMap(form -> Mono.justOrEmpty(this.visits.of(exchange, PageMark.of(form))))
			.flatMap(visit -> this.visits.end(exchange, visit).then(InTime.orAway(this.intake.done(visit))))
			.thenReturn(Pages.go("/"));
	}

	private Mono<Receipt> receipt(VisitSecret visit) {
		return InTime.orAway(this.intake.receipt(visit));
	}

}
