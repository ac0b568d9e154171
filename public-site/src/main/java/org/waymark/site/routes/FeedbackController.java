package org.waymark.site.routes;

import java.util.Objects;
import java.util.Set;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;
import org.waymark.site.routes.RouteCounts.Event;

/**
 * The one question about the service itself, after sending: it may be left, and its
 * answer is a count that belongs to no report.
 */
@RestController
class FeedbackController {

	private static final String PATH = "/report/feedback";

	private static final String THANKS = "/report/thanks";

	private static final Set<String> ANSWERS = Set.of("easy", "neither", "hard");

	private final RouteCounts counts;

	private final Frames frames;

	private final Pages pages;

	FeedbackController(RouteCounts counts, Frames frames, Pages pages) {
		this.counts = counts;
		this.frames = frames;
		this.pages = pages;
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> take(ServerWebExchange exchange) {
		return exchange.getFormData().map(form -> take(Objects.requireNonNullElse(form.getFirst("ease"), "")));
	}

	private ResponseEntity<byte[]> take(String answer) {
		if (!ANSWERS.contains(answer)) {
			return Pages.go("/report/sent");
		}
		this.counts.add(RouteSteps.at("/report/sent"), Event.SAID, answer);
		return Pages.go(THANKS);
	}

	@GetMapping(THANKS)
	ResponseEntity<byte[]> thanks() {
		return this.pages.show("routes/thanks", this.frames.frame("thanks.title"));
	}

}
