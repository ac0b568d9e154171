package org.waymark.triage.report;

import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.conversations.Correspondence;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.staff.Member;
import org.waymark.triage.ConcernDocument;
import org.waymark.triage.ReporterDocument;
import org.waymark.triage.screening.FirstLooks;
import org.waymark.triage.words.References;

/**
 * Reports as somebody reads them. A read is on record before a word of the report is
 * opened; if it cannot be recorded, nothing is shown.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Reports {

	private final ReportStore store;

	private final Audit audit;

	private final Correspondence correspondence;

	private final FirstLooks looks;

	Reports(ReportStore store, Audit audit, Correspondence correspondence, FirstLooks looks) {
		this.store = store;
		this.audit = audit;
		this.correspondence = correspondence;
		this.looks = looks;
	}

	/** Reads a report; empty when there is no such one. */
	Mono<Read> read(String reference, Member reader) {
		return found(reference, "REPORT_READ", reader).flatMap(report -> this.store.concern(report.id())
			.map(concern -> new Read(report, concern, Optional.empty(), false)));
	}

	/** As {@link #read}, with who reported. */
	Mono<Read> readWithReporter(String reference, Member reader) {
		return found(reference, "REPORTER_READ", reader).flatMap(this::whole);
	}

	private Mono<StoredReport> found(String reference, String act, Member reader) {
		return Mono.justOrEmpty(References.read(reference))
			.flatMap(this.store::find)
			.delayUntil(
					report -> this.audit.record(AuditEntry.of(act, Actor.staff(reader.id()), "REPORT", report.id())))
			.delayUntil(report -> this.correspondence.wasRead(report.id()))
			.delayUntil(report -> this.looks.note(report.id(), reader));
	}

	private Mono<Read> whole(StoredReport report) {
		return Mono
			.zip(this.store.concern(report.id()), this.store.reporter(report.id()).defaultIfEmpty(Optional.empty()))
			.map(read -> new Read(report, read.getT1(), read.getT2(), true));
	}

	/**
	 * What was read.
	 *
	 * @param concern empty when it does not open
	 * @param reporter empty when it was not asked for, nothing was left, or it does not
	 * open
	 * @param asked whether the reporter was asked for
	 */
	record Read(StoredReport report, Optional<ConcernDocument> concern, Optional<ReporterDocument> reporter,
			boolean asked) {

	}

}
