package org.waymark.site.begin;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.site.Draft;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;
import org.waymark.site.report.Journey;
import org.waymark.site.report.doors.Doors;
import org.waymark.site.visit.Visits;

/**
 * "Go on with answers given on this device": only who asks is told whether there are any.
 */
@RestController
class GoOnController {

	private final Visits visits;

	private final Frames frames;

	private final Pages pages;

	GoOnController(Visits visits, Frames frames, Pages pages) {
		this.visits = visits;
		this.frames = frames;
		this.pages = pages;
	}

	@GetMapping("/report/go-on")
	Mono<ResponseEntity<byte[]>> goOn(ServerWebExchange exchange) {
		return this.visits.draft(exchange).map(draft -> draft.begun() ? Pages.go(next(draft)) : nothing());
	}

	/** The first question without an answer, else the check. */
	private static String next(Draft draft) {
		Journey door = Doors.of(draft);
		return door.firstUnanswered(draft)
			.map(door::path)
			.orElseGet(() -> door.onwards(door.questions().get(0), draft));
	}

	private ResponseEntity<byte[]> nothing() {
		return this.pages.show("begin/nothing", new NothingPage(this.frames.frame("nothing.title")));
	}

}
