package org.waymark.triage.ownership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.CaseRecords;
import org.waymark.cases.NewTimelineEntry;
import org.waymark.cases.Timeline;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.NotifyThrottle;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.staff.Accounts.Colleague;
import org.waymark.staff.Member;
import org.waymark.staff.Role;

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

	private final CaseRecords cases;

	private final NotifyThrottle queueChanged;

	private final TriageDatabase database;

	Assignments(AssignStore store, Timeline timeline, Audit audit, CaseRecords cases,
			@Qualifier("queueChanged") NotifyThrottle queueChanged, TriageDatabase database) {
		this.store = store;
		this.timeline = timeline;
		this.audit = audit;
		this.cases = cases;
		this.queueChanged = queueChanged;
		this.database = database;
	}

	/** References of those that were given. */
	Mono<List<String>> give(AssignForm form, Colleague to, Member by) {
		return Flux.fromIterable(form.reports())
			.concatMap(report -> give(report, form, to, by).as(this.database.transactions()::transactional))
			.collectList()
			.doOnNext(given -> this.queueChanged.wanted());
	}

	private Mono<String> give(String reference, AssignForm form, Colleague to, Member by) {
		Optional<String> night = (to.role() == Role.OUT_OF_HOURS) ? Optional.of("OUT") : Optional.empty();
		return this.store.give(reference, form.version(reference), by.id(), to.id(), night)
			.delayUntil(report -> note(report, form, to, by))
			.map(report -> reference);
	}

	private Mono<Void> note(UUID report, AssignForm form, Colleague to, Member by) {
		return this.timeline.add(new NewTimelineEntry(report, "ASSIGNED", by.id(), Optional.of(to.id()), form.note()))
			.then(this.audit.record(AuditEntry.of("REPORT_ASSIGNED", Actor.staff(by.id()), "REPORT", report)
				.detail(to.id().toString())))
			.then(this.cases.queueChanged());
	}

}
