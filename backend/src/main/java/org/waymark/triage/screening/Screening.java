package org.waymark.triage.screening;

import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.cases.transitions.ReportTransitions;
import org.waymark.cases.transitions.ReportTransitions.NewRating;
import org.waymark.cases.transitions.SeenReport;
import org.waymark.cases.transitions.Transition;
import org.waymark.clocks.Deadlines;
import org.waymark.clocks.Rating;
import org.waymark.clocks.WorkingTime;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Member;
import org.waymark.triage.screening.RatingRecorder.Rated;

/**
 * Ratings by people. A rating sets the rating's clock, from when the report was received
 * and by the calendar in force then, and never touches the statutory one; every rating
 * stays on the timeline with its reason.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Screening {

	private final ScreeningStore store;

	private final ReportTransitions transitions;

	private final RatingRecorder recorder;

	private final TriageDatabase database;

	private final Floors floors = Floors.read();

	Screening(ScreeningStore store, ReportTransitions transitions, RatingRecorder recorder, TriageDatabase database) {
		this.store = store;
		this.transitions = transitions;
		this.recorder = recorder;
		this.database = database;
	}

	/** A report to be rated; empty when there is none that the reader may see. */
	Mono<ScreenedReport> see(ReportReference reference, Member reader) {
		return this.store.find(reference, reader.id());
	}

	/** The suggested floor; empty if no safety rule fired. */
	Optional<Rating> floor(ScreenedReport report) {
		return this.floors.of(report.rules());
	}

	/**
	 * Rates a report.
	 * @return false when it has changed since it was seen, and nothing was changed
	 */
	Mono<Boolean> rate(ScreenedReport report, RatingForm form, Rating rating, Member rater) {
		WorkingTime calendar = report.calendar();
		NewRating rated = new NewRating(rating, Deadlines.rating(rating, report.received(), calendar),
				calendar.version());
		return this.transitions.rate(new SeenReport(report.report(), form.version()), rater.id(), rated)
			.delayUntil(done -> done
				.whenChanged(id -> this.recorder.add(report, form, new Rated(rating, floor(report)), rater)))
			.map(Transition::changed)
			.as(this.database.transactions()::transactional);
	}

}
