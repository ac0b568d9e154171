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
import org.waymark.clocks.Rating;
import org.waymark.notification.duty.AlertReason;
import org.waymark.notification.duty.DutyAlerts;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.text.TypedText;
import org.waymark.staff.Member;

/**
 * Records a rating in the transaction of its act: a line of the timeline, an audit entry,
 * and an alert for the people on duty if it is red.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class RatingRecorder {

	private final Timeline timeline;

	private final Audit audit;

	private final DutyAlerts alerts;

	private final NotedSigns signs;

	RatingRecorder(Timeline timeline, Audit audit, DutyAlerts alerts, NotedSigns signs) {
		this.timeline = timeline;
		this.audit = audit;
		this.alerts = alerts;
		this.signs = signs;
	}

	/** Records a rating. */
	Mono<Void> add(ScreenedReport report, RatingForm form, Rated rated, Member rater) {
		return this.timeline
			.add(new NewTimelineEntry(report.report(), ReportAct.rated(rated.rating()), rater.id(), Optional.empty(),
					this.signs.under(TypedText.stripped(form.reason()), form.signs()), report.due()))
			.then(this.audit.record(AuditEntry.of(Act.REPORT_RATED, Actor.staff(rater.id()), report.report().value())
				.detail(codes(report, rated))))
			.then(wake(rated.rating()));
	}

	/** Anything red wakes the people on duty. */
	private Mono<Void> wake(Rating rating) {
		return (rating == Rating.RED) ? this.alerts.raise(AlertReason.RED) : Mono.empty();
	}

	private static String codes(ScreenedReport report, Rated rated) {
		return rated.rating() + report.rating().map(former -> " was " + former).orElse("")
				+ rated.floor().map(floor -> " floor " + floor).orElse("");
	}

	/**
	 * A rating as it was given.
	 *
	 * @param floor the suggested floor; empty if no safety rule fired
	 */
	record Rated(Rating rating, Optional<Rating> floor) {

	}

}
