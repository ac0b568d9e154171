package org.waymark.site.visit;

import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

import org.waymark.site.Council;
import org.waymark.site.Intake;
import org.waymark.site.VisitSecret;
import org.waymark.site.page.Leaving;
import org.waymark.site.page.Pages;
import org.waymark.site.routes.RouteCounts;
import org.waymark.site.routes.RouteCounts.Event;
import org.waymark.site.routes.RouteSteps;

/** Leaves at once: waits for nothing, then forgets the answers. */
@RestController
class ExitController {

	private final Intake intake;

	private final Visits visits;

	private final VisitCookie cookie;

	private final List<Leaving> others;

	private final Council council;

	private final RouteCounts counts;

	ExitController(Intake intake, Visits visits, VisitCookie cookie, List<Leaving> others, Council council,
			RouteCounts counts) {
		this.intake = intake;
		this.visits = visits;
		this.cookie = cookie;
		this.others = others;
		this.council = council;
		this.counts = counts;
	}

	@RequestMapping(path = "/exit", method = { RequestMethod.GET, RequestMethod.POST })
	ResponseEntity<byte[]> exit(ServerWebExchange exchange) {
		if (Provenance.looksAhead(exchange.getRequest())) {
			return ResponseEntity.noContent().header(HttpHeaders.CACHE_CONTROL, "no-store").build();
		}
		this.counts.add(RouteSteps.cameFrom(exchange), Event.LEFT, "");
		this.visits.all(exchange).forEach(this::forget);
		this.cookie.clear(exchange.getResponse());
		this.others.forEach(other -> other.leave(exchange));
		return Pages.go(this.council.profile().exit());
	}

	/**
	 * The receipt, if there is one, is not shown again either. The future runs on
	 * unwatched; if it fails, the draft is deleted by its age.
	 */
	private void forget(VisitSecret visit) {
		this.intake.forget(visit).onErrorComplete().then(this.intake.done(visit)).onErrorComplete().toFuture();
	}

}
