package org.waymark.triage.bulkreports;

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
import org.waymark.conversations.Correspondence;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.ReportId;
import org.waymark.staff.Member;
import org.waymark.triage.bulkreports.IdenticalReports.Proposal;
import org.waymark.triage.screening.FirstLooks;

/**
 * Records what is done with identical reports, in the caller's transaction: audit
 * entries, lines of the timelines, and the progress that their reporters see.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class BulkReportsRecorder {

	private final Audit audit;

	private final Timeline timeline;

	private final FirstLooks looks;

	private final Correspondence correspondence;

	BulkReportsRecorder(Audit audit, Timeline timeline, FirstLooks looks, Correspondence correspondence) {
		this.audit = audit;
		this.timeline = timeline;
		this.looks = looks;
		this.correspondence = correspondence;
	}

	/** Records that a person reads one of them. */
	Mono<Void> read(ReportId report, Member reader) {
		return this.audit.record(AuditEntry.of(Act.REPORT_READ, Actor.staff(reader.id()), report.value()))
			.then(this.looks.note(report, reader))
			.then(this.correspondence.wasRead(report));
	}

	/**
	 * Records that one of them was closed. Its own timeline says what became of it, and
	 * who the two were; and its reporter can see that it was decided.
	 */
	Mono<Void> closed(ReportId report, Proposal proposal, BulkReportsForm form, Member member) {
		return this.timeline
			.add(new NewTimelineEntry(report, act(proposal.code()), member.id(), Optional.of(proposal.author()),
					proposal.words().map(words -> words + "\n").orElse("") + form.reason()))
			.then(this.correspondence.isFinished(report));
	}

	private static ReportAct act(String code) {
		return switch (code) {
			case "MALICIOUS_REVIEWED" -> ReportAct.FLOOD_MALICIOUS_REVIEWED;
			case "DUPLICATE_LINKED" -> ReportAct.FLOOD_DUPLICATE_LINKED;
			default -> ReportAct.FLOOD_NFA;
		};
	}

	/** Records a step of a group. */
	Mono<Void> moved(Act act, IdenticalReports flood, String code, Member member) {
		return this.audit.record(AuditEntry.of(act, Actor.staff(member.id()), flood.report().value())
			.detail(code + " " + flood.count()));
	}

}
