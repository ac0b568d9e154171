package org.waymark.triage.report;

import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.CaseHeads.CaseHead;
import org.waymark.cases.ConcernDocument;
import org.waymark.cases.NewTimelineEntry;
import org.waymark.cases.Timeline;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.web.Refusal;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Member;

/**
 * Reports on their way out of Waymark. That one was taken out, by whom, as what, and with
 * or without who reported, is on record before a word of it leaves.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Exports {

	private final Reports reports;

	private final Timeline timeline;

	private final Audit audit;

	private final TriageDatabase database;

	Exports(Reports reports, Timeline timeline, Audit audit, TriageDatabase database) {
		this.reports = reports;
		this.timeline = timeline;
		this.audit = audit;
		this.database = database;
	}

	/**
	 * What a child who told us is afraid of, to be read before the report leaves; the
	 * look is on record.
	 */
	Mono<List<String>> wishes(CaseHead report, Member member) {
		return report.rules().contains(RuleCode.REPORTER_IS_CHILD) ? this.reports.read(report.reference(), member)
			.map(read -> read.concern().map(ConcernDocument::wishes).orElse(List.of()))
			.defaultIfEmpty(List.of()) : Mono.just(List.of());
	}

	/** The report as it is taken out; empty when there is none that they may see. */
	Mono<Reports.Read> take(ReportReference reference, ExportForm form, Member member) {
		return (form.withReporter() ? released(reference, form, member) : this.reports.unrecorded(reference, member))
			.delayUntil(read -> note(read.report(), form, member).as(this.database.transactions()::transactional));
	}

	// The reporter leaves only if their identity is open to the person who takes the
	// report out.
	private Mono<Reports.Read> released(ReportReference reference, ExportForm form, Member member) {
		return this.reports.readWithReporter(reference, form.reason(), member)
			.flatMap(read -> read.opened() ? Mono.just(read)
					: Mono.error(() -> new Refusal(HttpStatus.CONFLICT, "A second person has to agree first",
							"Your request is on record. Once a manager agrees, take the report out again.")));
	}

	private Mono<Void> note(StoredReport report, ExportForm form, Member member) {
		return this.timeline
			.add(new NewTimelineEntry(report.id(), form.act(), member.id(), Optional.empty(),
					form.withReporter() ? form.reason() : ""))
			.then(this.audit
				.record(AuditEntry.of(form.act().audited(), Actor.staff(member.id()), report.id().value())));
	}

}
