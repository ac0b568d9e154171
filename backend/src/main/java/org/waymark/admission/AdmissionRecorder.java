package org.waymark.admission;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.NewReport;
import org.waymark.intake.WaitingReport;
import org.waymark.notification.duty.AlertReason;
import org.waymark.notification.duty.DutyAlerts;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.ReportId;

/** Records what became of a sealed report, and wakes the people on duty. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class AdmissionRecorder {

	private final Audit audit;

	private final DutyAlerts alerts;

	AdmissionRecorder(Audit audit, DutyAlerts alerts) {
		this.audit = audit;
		this.alerts = alerts;
	}

	Mono<Void> admitted(WaitingReport report) {
		return record(Act.REPORT_ADMITTED, report.id(), report.door().name());
	}

	Mono<Void> setAside(ReportId report, String fault) {
		return repair().then(record(Act.REPORT_SET_ASIDE, report, fault));
	}

	/** A report that could not be admitted waits for repair. */
	Mono<Void> repair() {
		return this.alerts.raise(AlertReason.REPAIR);
	}

	/**
	 * A safety rule that fired wakes the people on duty, in the same transaction as the
	 * report.
	 */
	Mono<Void> wake(NewReport report) {
		return report.rules().isEmpty() ? Mono.empty() : this.alerts.raise(AlertReason.SAFETY_RULE);
	}

	private Mono<Void> record(Act act, ReportId report, String codes) {
		return this.audit.record(AuditEntry.of(act, Actor.SYSTEM, report.value()).detail(codes));
	}

}
