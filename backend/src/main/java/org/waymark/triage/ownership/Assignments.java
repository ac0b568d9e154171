package org.waymark.triage.ownership;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.NewTimelineEntry;
import org.waymark.cases.OutOfHoursHandover;
import org.waymark.cases.ReportAct;
import org.waymark.cases.Timeline;
import org.waymark.cases.transitions.ReportTransitions;
import org.waymark.cases.transitions.Transition;
import org.waymark.desk.References;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Accounts.Colleague;
import org.waymark.staff.Member;

/**
 * Assigns several reports to one person. Each is a change of its own: a report that a
 * colleague changed first stays as it is, and the others are assigned.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Assignments {

	private final AssignStore store;

	private final Timeline timeline;

	private final Audit audit;

	private final ReportTransitions transitions;

	private final TriageDatabase database;

	Assignments(AssignStore store, Timeline timeline, Audit audit, ReportTransitions transitions,
			TriageDatabase database) {
		this.store = store;
		this.timeline = timeline;
		this.audit = audit;
		this.transitions = transitions;
		this.database = database;
	}

	/** References of those that were given. */
	Mono<List<ReportReference>> give(AssignForm form, Colleague to, Member by) {
		return Flux.fromIterable(form.reports())
			.concatMap(report -> give(report, form, to, by).as(this.database.transactions()::transactional))
			.collectList();
	}

	private Mono<ReportReference> give(ReportReference reference, AssignForm form, Colleague to, Member by) {
		return this.transitions
			.assign(reference, form.version(reference), by.id(), to.id(), OutOfHoursHandover.mark(to.role()))
			.delayUntil(given -> given.whenChanged(report -> note(report, form, to, by)))
			.filter(Transition::changed)
			.map(given -> reference);
	}

	private Mono<Void> note(ReportId report, AssignForm form, Colleague to, Member by) {
		return this.timeline
			.add(new NewTimelineEntry(report, ReportAct.ASSIGNED, by.id(), Optional.of(to.id()), form.note()))
			.then(this.audit.record(AuditEntry.of(Act.REPORT_ASSIGNED, Actor.staff(by.id()), report.value())
				.detail(to.id().toString())));
	}

}
