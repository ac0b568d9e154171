package org.waymark.site.visit;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.site.Intake;
import org.waymark.site.Receipt;
import org.waymark.site.Submission.Door;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;
import org.waymark.site.report.Journey;

/** The receipt, while it may be shown, and what is true if there is none yet. */
@RestController
class SentController {

	static final String SENT = "/report/sent";

	static final String UNSURE = "/report/unsure";

	private final Intake intake;

	private final Visits visits;

	private final VisitCookie cookie;

	private final Frames frames;

	private final Pages pages;

	SentController(Intake intake, Visits visits, VisitCookie cookie, Frames frames, Pages pages) {
		this.intake = intake;
		this.visits = visits;
		this.cookie = cookie;
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
		String code = this.visits.secret(exchange).map(this.intake::returnCode).orElse(null);
		return receipt(exchange)
			.map(receipt -> this.pages.show("visit/sent",
					new SentPage(this.frames.frame("sent.title"), receipt, true, from, code)))
			.switchIfEmpty(Mono.fromSupplier(this::nothingToShow));
	}

	/** An old receipt's address answers helpfully and tells nothing. */
	private ResponseEntity<byte[]> nothingToShow() {
		return this.pages.show("visit/over", new SentPage(this.frames.frame("over.title"), true));
	}

	@GetMapping(UNSURE)
	Mono<ResponseEntity<byte[]>> unsure(ServerWebExchange exchange) {
		return receipt(exchange).map(receipt -> Pages.go(SENT))
			.switchIfEmpty(Mono.fromSupplier(
					() -> this.pages.show("visit/unsure", new SentPage(this.frames.frame("unsure.title"), true))));
	}

	@PostMapping("/report/done")
	Mono<ResponseEntity<byte[]>> done(ServerWebExchange exchange) {
		this.cookie.clear(exchange.getResponse());
		return InTime.orAway(this.visits.secret(exchange).map(this.intake::done).orElse(Mono.empty()))
			.thenReturn(Pages.go("/"));
	}

	private Mono<Receipt> receipt(ServerWebExchange exchange) {
		return InTime.orAway(this.visits.secret(exchange).map(this.intake::receipt).orElse(Mono.empty()));
	}

}
