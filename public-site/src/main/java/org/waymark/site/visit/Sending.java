package org.waymark.site.visit;

import java.time.Duration;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.site.Intake;
import org.waymark.site.Receipt;
import org.waymark.site.Submission;
import org.waymark.site.VisitSecret;
import org.waymark.site.report.Journey;
import org.waymark.site.report.doors.Doors;
import org.waymark.site.routes.RouteCounts;
import org.waymark.site.routes.RouteCounts.Event;
import org.waymark.site.routes.RouteCounts.Place;
import org.waymark.site.routes.RouteSteps;

/** Hands a report to the intake and waits for its receipt, but not for ever. */
@Component
class Sending {

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private final Intake intake;

	private final RouteCounts counts;

	Sending(Intake intake, RouteCounts counts) {
		this.intake = intake;
		this.counts = counts;
	}

	/**
	 * Stores the report. A future stands between, so that neither a lost connection nor
	 * the end of our patience cancels the work.
	 * @return empty when it is not known yet whether the report was stored
	 */
	Mono<Receipt> send(VisitSecret visit, Submission submission) {
		return Mono.defer(() -> Mono.fromFuture(this.intake.accept(visit, submission).toFuture(), true))
			.timeout(PATIENCE, Mono.empty())
			.doOnNext(receipt -> this.counts.add(place(submission), Event.REACHED, ""));
	}

	private static Place place(Submission submission) {
		return RouteSteps.sent(Doors.of(submission.door()).map(Journey::base).orElse(""));
	}

}
