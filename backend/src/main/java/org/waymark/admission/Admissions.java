package org.waymark.admission;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.admission.police.PoliceNotifications;
import org.waymark.admission.staffentry.StaffEntries;
import org.waymark.admission.staffentry.StaffEntry;
import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.CaseRecords;
import org.waymark.cases.NewReport;
import org.waymark.clocks.WorkingTime;
import org.waymark.conversations.Correspondence;
import org.waymark.intake.ReportDocument;
import org.waymark.intake.SealedReports;
import org.waymark.intake.WaitingReport;
import org.waymark.linking.MatchIndex;
import org.waymark.notification.duty.AlertReason;
import org.waymark.notification.duty.DutyAlerts;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;

/**
 * Admits one report at a time: in one transaction the hub's own record is made and the
 * sealed bytes are cleared, or the report is set aside for repair. It is never dropped.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Admissions {

	private final SealedReports sealed;

	private final Opener opener;

	private final CaseMaker maker;

	private final StaffEntries takings;

	private final PoliceNotifications notifications;

	private final CaseRecords cases;

	private final MatchIndex traces;

	private final Correspondence letters;

	private final DutyAlerts alerts;

	private final Audit audit;

	private final TriageDatabase database;

	Admissions(SealedReports sealed, Opener opener, CaseMaker maker, StaffEntries takings,
			PoliceNotifications notifications, CaseRecords cases, MatchIndex traces, Correspondence letters,
			DutyAlerts alerts, Audit audit, TriageDatabase database) {
		this.sealed = sealed;
		this.opener = opener;
		this.maker = maker;
		this.takings = takings;
		this.notifications = notifications;
		this.cases = cases;
		this.traces = traces;
		this.letters = letters;
		this.alerts = alerts;
		this.audit = audit;
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
		return this.takings.of(report.reference())
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.flatMap(taking -> this.notifications.sent(report.reference())
				.flatMap(police -> keep(report, this.maker.make(report, document, hours, taking, police), document,
						taking)));
	}

	private Mono<Admitted> keep(WaitingReport report, NewReport made, ReportDocument document,
			Optional<StaffEntry> taking) {
		return wake(made).then(this.cases.open(made))
			.flatMap(subjects -> this.traces.begin(made, subjects))
			.then(letterbox(report.id(), document.letterKey()))
			.then(Mono.justOrEmpty(taking).flatMap(taken -> this.takings.note(report.id(), taken)))
			.then(this.sealed.admitted(report.id()))
			.then(record(Act.REPORT_ADMITTED, report.id(), report.door()))
			.thenReturn(Admitted.ON_THE_DESK);
	}

	/**
	 * A safety rule that fired wakes the people on duty, in the same transaction as the
	 * report.
	 */
	private Mono<Void> wake(NewReport report) {
		return report.rules().isEmpty() ? Mono.empty() : this.alerts.raise(AlertReason.SAFETY_RULE);
	}

	private Mono<Void> letterbox(UUID report, @Nullable String key) {
		return (key != null) ? this.letters.begin(report, Base64.getDecoder().decode(key)) : Mono.empty();
	}

	private Mono<Admitted> setAside(UUID report, String fault) {
		return this.sealed.setAside(report, fault)
			.then(this.alerts.raise(AlertReason.REPAIR))
			.then(record(Act.REPORT_SET_ASIDE, report, fault))
			.thenReturn(Admitted.SET_ASIDE);
	}

	private Mono<Void> record(Act act, UUID report, String codes) {
		return this.audit.record(AuditEntry.of(act, Actor.SYSTEM, report).detail(codes));
	}

	/**
	 * The transaction is undone; what keeps failing is set aside, so that it blocks
	 * nobody behind it.
	 */
	private Mono<Admitted> count(AdmissionFailed failure) {
		return this.sealed.failed(failure.report())
			.filter(setAside -> setAside)
			.flatMap(setAside -> this.alerts.raise(AlertReason.REPAIR))
			.as(this.database.transactions()::transactional)
			.then(Mono.error(() -> failure));
	}

}
