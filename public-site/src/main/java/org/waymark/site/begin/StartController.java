package org.waymark.site.begin;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

import org.waymark.site.page.Pages;
import org.waymark.site.report.Journey;
import org.waymark.site.report.doors.Doors;
import org.waymark.site.visit.Visits;

/**
 * "Start": a visit of its own, whatever was answered on this device before. Where nothing
 * was, the first answer begins it: no page that is only looked at sets the first cookie.
 */
@RestController
class StartController {

	private static final String START = "/start";

	private final Visits visits;

	StartController(Visits visits) {
		this.visits = visits;
	}

	@GetMapping({ "/report/start", "/report/{door}/start" })
	ResponseEntity<byte[]> start(ServerWebExchange exchange) {
		Journey door = door(exchange);
		this.visits.startAgain(exchange);
		return Pages.go(door.path(door.questions().get(0)));
	}

	private static Journey door(ServerWebExchange exchange) {
		String path = exchange.getRequest().getPath().pathWithinApplication().value();
		return Doors.all()
			.stream()
			.filter(door -> path.equals(door.base() + START))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
