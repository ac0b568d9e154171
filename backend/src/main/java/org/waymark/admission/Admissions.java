package org.waymark.admission;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.admission.ReportOrigins.Origin;
import org.waymark.cases.NewReport;
import org.waymark.clocks.WorkingTime;
import org.waymark.intake.ReportDocument;
import org.waymark.intake.SealedReports;
import org.waymark.intake.WaitingReport;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;

/**
 * Admits one report at a time: in one transaction the hub's own record is made and the
 * sealed bytes are cleared, or the report is set aside for repair. It is never dropped.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Admissions {

	private final SealedReports sealed;

	private final Opener opener;

	private final ReportOrigins origins;

	private final CaseMaker maker;

	private final CaseKeeper keeper;

	private final AdmissionRecorder recorder;

	private final TriageDatabase database;

	Admissions(SealedReports sealed, Opener opener, ReportOrigins origins, CaseMaker maker, CaseKeeper keeper,
			AdmissionRecorder recorder, TriageDatabase database) {
		this.sealed = sealed;
		this.opener = opener;
		this.origins = origins;
		this.maker = maker;
		this.keeper = keeper;
		this.recorder = recorder;
		this.database = database;
	}

	/**
	 * Admits the oldest waiting report; empty when there is none. Whatever fails once it
	 * is claimed counts against that report alone; a broken calendar counts against none.
	 */
	Mono<Admitted> admitOne() {
		return Mono.fromSupplier(this.maker::hours)
			.flatMap(hours -> this.sealed.claim()
				.flatMap(report -> Mono.defer(() -> admit(report, hours))
					.onErrorMap(failure -> new AdmissionFailed(report.id(), failure))))
			.as(this.database.transactions()::transactional)
			.onErrorResume(AdmissionFailed.class, this::count);
	}

	private Mono<Admitted> admit(WaitingReport report, WorkingTime hours) {
		OpenedReport opened = this.opener.open(report);
		ReportDocument document = opened.document();
		return (document != null) ? keep(report, document, hours)
				: setAside(report.id(), String.valueOf(opened.fault()));
	}

	private Mono<Admitted> keep(WaitingReport report, ReportDocument document, WorkingTime hours) {
		return this.origins.of(report.reference())
			.flatMap(origin -> keep(this.maker.make(report, document, hours, origin), document, origin))
			.then(this.sealed.admitted(report.id()))
			.then(this.recorder.admitted(report))
			.thenReturn(Admitted.ON_THE_DESK);
	}

	private Mono<Void> keep(NewReport made, ReportDocument document, Origin origin) {
		return this.recorder.wake(made).then(this.keeper.keep(made, document, origin));
	}

	private Mono<Admitted> setAside(ReportId report, String fault) {
		return this.sealed.setAside(report, fault)
			.then(this.recorder.setAside(report, fault))
			.thenReturn(Admitted.SET_ASIDE);
	}

	/**
	 * The transaction is undone; what keeps failing is set aside, so that it blocks
	 * nobody behind it.
	 */
	private Mono<Admitted> count(AdmissionFailed failure) {
		return this.sealed.failed(failure.report())
			.filter(setAside -> setAside)
			.flatMap(setAside -> this.recorder.repair())
			.as(this.database.transactions()::transactional)
			.then(Mono.error(() -> failure));
	}

}
