package org.waymark.triage.screening;

import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.NewTimelineEntry;
import org.waymark.cases.ReportAct;
import org.waymark.cases.Timeline;
import org.waymark.cases.transitions.ReportTransitions;
import org.waymark.cases.transitions.ReportTransitions.NewRating;
import org.waymark.cases.transitions.SeenReport;
import org.waymark.cases.transitions.Transition;
import org.waymark.clocks.Deadlines;
import org.waymark.clocks.HubCalendar;
import org.waymark.clocks.Rating;
import org.waymark.clocks.WorkingTime;
import org.waymark.desk.References;
import org.waymark.notification.duty.AlertReason;
import org.waymark.notification.duty.DutyAlerts;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.site.text.TypedText;
import org.waymark.staff.Member;

/**
 * Ratings by people. A rating sets the rating's clock, from when the report was received,
 * and never touches the statutory one; every rating stays on the timeline with its
 * reason.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Screening {

	private final ScreeningStore store;

	private final HubCalendar calendar;

	private final Timeline timeline;

	private final Audit audit;

	private final ReportTransitions transitions;

	private final DutyAlerts alerts;

	private final TriageDatabase database;

	private final NotedSigns signs;

	private final Floors floors = Floors.read();

	Screening(ScreeningStore store, HubCalendar calendar, Timeline timeline, Audit audit, ReportTransitions transitions,
			DutyAlerts alerts, TriageDatabase database, NotedSigns signs) {
		this.store = store;
		this.calendar = calendar;
		this.timeline = timeline;
		this.audit = audit;
		this.transitions = transitions;
		this.alerts = alerts;
		this.database = database;
		this.signs = signs;
	}

	/** A report to be rated; empty when there is none that the reader may see. */
	Mono<ScreenedReport> see(String reference, Member reader) {
		return Mono.justOrEmpty(References.read(reference)).flatMap(plain -> this.store.find(plain, reader.id()));
	}

	/** The suggested floor; empty if no safety rule fired. */
	Optional<Rating> floor(ScreenedReport report) {
		return this.floors.of(report.rules());
	}

	WorkingTime calendar() {
		return this.calendar.current();
	}

	/**
	 * Rates a report.
	 * @return false when it has changed since it was seen, and nothing was changed
	 */
	Mono<Boolean> rate(ScreenedReport report, RatingForm form, Rating rating, Member rater) {
		WorkingTime current = this.calendar.current();
		NewRating rated = new NewRating(rating, Deadlines.rating(rating, report.received(), current),
				current.version());
		return this.transitions.rate(new SeenReport(report.report(), form.version()), rater.id(), rated)
			.delayUntil(done -> done.whenChanged(id -> record(report, form, rating, rater)))
			.map(Transition::changed)
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> record(ScreenedReport report, RatingForm form, Rating rating, Member rater) {
		return this.timeline
			.add(new NewTimelineEntry(report.report(), ReportAct.rated(rating), rater.id(), Optional.empty(),
					this.signs.under(TypedText.stripped(form.reason()), form.signs()), report.due()))
			.then(this.audit.record(AuditEntry.of(Act.REPORT_RATED, Actor.staff(rater.id()), report.report())
				.detail(codes(report, rating))))
			.then(wake(rating));
	}

	/** Anything red wakes the people on duty. */
	private Mono<Void> wake(Rating rating) {
		return (rating == Rating.RED) ? this.alerts.raise(AlertReason.RED) : Mono.empty();
	}

	private String codes(ScreenedReport report, Rating rating) {
		return rating + report.rating().map(former -> " was " + former).orElse("")
				+ floor(report).map(floor -> " floor " + floor).orElse("");
	}

}
