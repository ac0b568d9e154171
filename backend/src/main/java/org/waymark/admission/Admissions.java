package org.waymark.admission;

import java.util.Base64;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.clocks.HubCalendar;
import org.waymark.conversations.Correspondence;
import org.waymark.intake.ReportDocument;
import org.waymark.intake.SealedReports;
import org.waymark.intake.WaitingReport;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.triage.CaseRecords;

/**
 * Admits one report at a time: in one transaction the hub's own record is made and the
 * sealed bytes are cleared, or the report is set aside for repair. It is never dropped.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Admissions {

	private final SealedReports sealed;

	private final Opener opener;

	private final HubCalendar calendar;

	private final CaseRecords cases;

	private final Correspondence letters;

	private final Audit audit;

	private final TriageDatabase database;

	Admissions(SealedReports sealed, Opener opener, HubCalendar calendar, CaseRecords cases, Correspondence letters,
			Audit audit, TriageDatabase database) {
		this.sealed = sealed;
		this.opener = opener;
		this.calendar = calendar;
		this.cases = cases;
		this.letters = letters;
		this.audit = audit;
		this.database = database;
	}

	/** Admits the oldest waiting report; empty when there is none. */
	Mono<Admitted> admitOne() {
		return this.sealed.claim()
			.flatMap(report -> admit(report).onErrorMap(failure -> new AdmissionFailed(report.id(), failure)))
			.as(this.database.transactions()::transactional)
			.onErrorResume(AdmissionFailed.class, this::count);
	}

	private Mono<Admitted> admit(WaitingReport report) {
		Opened opened = this.opener.open(report);
		ReportDocument document = opened.document();
		return (document != null) ? keep(report, document) : setAside(report.id(), String.valueOf(opened.fault()));
	}

	private Mono<Admitted> keep(WaitingReport report, ReportDocument document) {
		return this.cases.open(NewCase.of(report, document, this.calendar.current()))
			.then(letterbox(report.id(), document.letterKey()))
			.then(this.sealed.admitted(report.id()))
			.then(record("REPORT_ADMITTED", report.id(), report.door()))
			.thenReturn(Admitted.ON_THE_DESK);
	}

	private Mono<Void> letterbox(UUID report, @Nullable String key) {
		return (key != null) ? this.letters.begin(report, Base64.getDecoder().decode(key)) : Mono.empty();
	}

	private Mono<Admitted> setAside(UUID report, String fault) {
		return this.sealed.setAside(report, fault)
			.then(record("REPORT_SET_ASIDE", report, fault))
			.thenReturn(Admitted.SET_ASIDE);
	}

	private Mono<Void> record(String act, UUID report, String codes) {
		return this.audit.record(AuditEntry.of(act, Actor.SYSTEM, "REPORT", report).detail(codes));
	}

	/**
	 * The transaction is undone; what keeps failing is set aside, so that it blocks
	 * nobody behind it.
	 */
	private Mono<Admitted> count(AdmissionFailed failure) {
		return this.sealed.failed(failure.report()).then(Mono.error(() -> failure));
	}

}
