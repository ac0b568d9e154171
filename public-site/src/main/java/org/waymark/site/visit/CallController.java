package org.waymark.site.visit;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;
import org.waymark.site.report.NowQuestion;

/** "Call 999 now". Reads no draft: it must come up whatever else is broken. */
@RestController
class CallController {

	private final Visits visits;

	private final Frames frames;

	private final Pages pages;

	CallController(Visits visits, Frames frames, Pages pages) {
		this.visits = visits;
		this.frames = frames;
		this.pages = pages;
	}

	@GetMapping(NowQuestion.CALL)
	ResponseEntity<byte[]> call(ServerWebExchange exchange) {
		String onwards = this.visits.keepsNoCookie(exchange) ? OnePageController.PATH : "/report/story";
		return this.pages.show("report/call", new CallPage(this.frames.frame("call.title"), onwards));
	}

}
