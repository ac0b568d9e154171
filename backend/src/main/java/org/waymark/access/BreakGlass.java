package org.waymark.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.access.AccessGrantStore.Closed;
import org.waymark.access.AccessGrantStore.New;
import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.NewTimelineEntry;
import org.waymark.cases.ReportAct;
import org.waymark.cases.Timeline;
import org.waymark.clocks.Deadlines;
import org.waymark.clocks.HubCalendar;
import org.waymark.desk.References;
import org.waymark.notification.duty.AlertReason;
import org.waymark.notification.duty.DutyAlerts;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Member;

/**
 * Opens a restricted report out of turn, with a reason. It wakes the people on duty, and
 * stands on the list of what is reviewed on the next working day.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class BreakGlass {

	/** Long enough to keep a child safe tonight. */
	private static final int HOURS = 4;

	private final AccessGrantStore store;

	private final Timeline timeline;

	private final Audit audit;

	private final DutyAlerts alerts;

	private final HubCalendar calendar;

	private final TriageDatabase database;

	private final InstantSource time;

	BreakGlass(AccessGrantStore store, Timeline timeline, Audit audit, DutyAlerts alerts, HubCalendar calendar,
			TriageDatabase database, InstantSource time) {
		this.store = store;
		this.timeline = timeline;
		this.audit = audit;
		this.alerts = alerts;
		this.calendar = calendar;
		this.database = database;
		this.time = time;
	}

	/**
	 * Opens it for a few hours; one that is open to them already stays as it is.
	 * @return the reference; empty when there is no such report, or they are recused
	 */
	Mono<ReportReference> open(String typed, String reason, Member member) {
		return Mono.justOrEmpty(References.read(typed))
			.flatMap(reference -> this.store.closed(reference, member.id())
				.delayUntil(report -> report.closed() ? open(report, reason, member) : Mono.empty())
				.map(opened -> reference))
			.switchIfEmpty(Mono.defer(() -> refused(member)))
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> open(Closed report, String reason, Member member) {
		Instant reviewed = Deadlines.statutory(this.time.instant(), this.calendar.current());
		return this.store
			.add(new New(report.report(), "RESTRICTED", member.id(), reason), Optional.of(HOURS), Optional.of(reviewed))
			.then(this.timeline.add(new NewTimelineEntry(report.report(), ReportAct.GLASS_BROKEN, member.id(),
					Optional.empty(), reason)))
			.then(this.audit.record(AuditEntry.of(Act.GLASS_BROKEN, Actor.staff(member.id()), report.report().value())))
			.then(this.alerts.raise(AlertReason.GLASS_BROKEN));
	}

	// A person who tries references until one opens leaves a trace of each.
	private Mono<ReportReference> refused(Member member) {
		return this.audit.record(AuditEntry.of(Act.GLASS_NOT_BROKEN, Actor.staff(member.id()))).then(Mono.empty());
	}

}
