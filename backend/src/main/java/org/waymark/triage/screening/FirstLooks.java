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
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.staff.Member;

/** Notes once for each report which person looked at it first, and when. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class FirstLooks {

	private final Timeline timeline;

	private final Audit audit;

	private final ReportTransitions transitions;

	private final TriageDatabase database;

	FirstLooks(Timeline timeline, Audit audit, ReportTransitions transitions, TriageDatabase database) {
		this.timeline = timeline;
		this.audit = audit;
		this.transitions = transitions;
		this.database = database;
	}

	/** Notes that a person opened a report, if they are the first. */
	public Mono<Void> note(ReportId report, Member reader) {
		return this.transitions.openFirst(report, reader.id())
			.flatMap(first -> first.whenChanged(id -> record(id, reader)))
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> record(ReportId report, Member reader) {
		return this.timeline.add(new NewTimelineEntry(report, ReportAct.FIRST_LOOK, reader.id(), Optional.empty(), ""))
			.then(this.audit.record(AuditEntry.of(Act.REPORT_FIRST_LOOK, Actor.staff(reader.id()), report.value())));
	}

}
