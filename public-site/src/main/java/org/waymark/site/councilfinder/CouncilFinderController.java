package org.waymark.site.councilfinder;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

import org.waymark.site.Council;
import org.waymark.site.Council.Areas.Authority;
import org.waymark.site.Fields;
import org.waymark.site.IntakeAway;
import org.waymark.site.councilfinder.Finding.Reason;
import org.waymark.site.councilfinder.Finding.Unclear;
import org.waymark.site.page.Pages;
import org.waymark.site.visit.Visits;

/**
 * "Somewhere else in the country". Input that leads to an answer is not kept. Input with
 * a fault waits in the draft, to be shown again as typed.
 */
@RestController
class CouncilFinderController {

	static final String PATH = "/elsewhere";

	static final String COUNCIL = "/elsewhere/council";

	static final String WHERE = "where";

	/** Under which refused input stands in the draft. */
	private static final String KEPT = "elsewhere";

	/** Characters beyond which nobody typed a place. */
	private static final int MOST = 100_000;

	private final Council council;

	private final Visits visits;

	private final CouncilFinderPages pages;

	CouncilFinderController(Council council, Visits visits, CouncilFinderPages pages) {
		this.council = council;
		this.visits = visits;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> ask(ServerWebExchange exchange, @RequestParam(defaultValue = "") String again) {
		@Nullable Reason reason = Stream.of(Reason.values()).filter(known -> known.code().equals(again)).findFirst().orElse(null);
		if (reason == null) {
			return Mono.just(this.pages.ask(HttpStatus.OK, "", null));
		}
		return this.visits.draft(exchange)
			.map(draft -> draft.rejected().getOrDefault(KEPT, Fields.NONE).text(WHERE))
			// The page works without the store; only what was typed is missing then.
			.onErrorReturn(IntakeAway.class, "")
			.map(typed -> this.pages.ask(HttpStatus.OK, typed, reason));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> find(ServerWebExchange exchange) {
		return exchange.getFormData()
			.map(form -> Objects.requireNonNullElse(form.getFirst(WHERE), ""))
			.flatMap(typed -> answer(exchange, typed));
	}

	private Mono<ResponseEntity<byte[]>> answer(ServerWebExchange exchange, String typed) {
		if (typed.length() > MOST) {
			throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
		}
		Finding finding = new AreaSearch(this.council.areas()).find(typed);
		return (finding instanceof Unclear unclear) ? showAgain(exchange, typed, unclear)
				: Mono.just(Pages.go(finding.address()));
	}

	private Mono<ResponseEntity<byte[]>> showAgain(ServerWebExchange exchange, String typed, Unclear unclear) {
		Fields given = new Fields(Map.of(WHERE, List.of(typed)));
		return this.visits.keep(exchange, draft -> draft.withRejected(KEPT, given))
			.map(draft -> Pages.go(unclear.address()))
			// The one exception to 303: the typed text is kept on the page itself.
			.onErrorResume(IntakeAway.class,
					failure -> Mono.just(this.pages.ask(HttpStatus.SERVICE_UNAVAILABLE, typed, unclear.reason())));
	}

	@GetMapping(COUNCIL)
	ResponseEntity<byte[]> council(@RequestParam(defaultValue = "") List<String> is,
			@RequestParam(defaultValue = "") List<String> may) {
		boolean sure = may.isEmpty();
		List<Authority> named = (sure ? is : may).stream()
			.distinct()
			.flatMap(code -> this.council.areas().council(code).stream())
			.toList();
		return named.isEmpty() ? Pages.go(PATH) : this.pages.named(named, sure);
	}

}
