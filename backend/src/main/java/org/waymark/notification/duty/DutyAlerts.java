package org.waymark.notification.duty;

import java.time.InstantSource;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.notification.outbox.Outbox;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/**
 * Raises alerts, in the transaction of their cause, and takes acknowledgements. A cause
 * that comes while an alert is open joins it.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class DutyAlerts {

	private final AlertStore store;

	private final Outbox outbox;

	private final Audit audit;

	private final TriageDatabase database;

	private final DutyProperties settings;

	private final InstantSource time;

	DutyAlerts(AlertStore store, Outbox outbox, Audit audit, TriageDatabase database, DutyProperties settings,
			InstantSource time) {
		this.store = store;
		this.outbox = outbox;
		this.audit = audit;
		this.database = database;
		this.settings = settings;
		this.time = time;
	}

	/** Wakes the people on duty, once the caller's transaction is committed. */
	public Mono<Void> raise(AlertReason reason) {
		return raise(reason, Actor.SYSTEM);
	}

	/**
	 * Wakes people for a standing condition, such as dead mail. While an alert for it is
	 * open, and for a while after it was acknowledged, it raises no other.
	 */
	public Mono<Void> raiseWhile(AlertReason reason) {
		return Mono.defer(() -> this.store.known(reason, this.time.instant().minus(this.settings.remind())))
			.filter(known -> !known)
			.flatMap(unknown -> raise(reason))
			.as(this.database.transactions()::transactional);
	}

	/** Tries whether alerts arrive. */
	public Mono<Void> test(StaffId staff) {
		return raise(AlertReason.TEST, Actor.staff(staff)).as(this.database.transactions()::transactional);
	}

	/**
	 * Acknowledges an alert: nobody else is told.
	 * @return false if it was acknowledged before
	 */
	public Mono<Boolean> acknowledge(UUID alert, StaffId staff) {
		return Mono.defer(() -> this.store.acknowledge(alert, staff, this.time.instant()))
			.filter(done -> done)
			.delayUntil(done -> this.outbox.stop(alert)
				.then(this.audit.record(AuditEntry.of(Act.ALERT_ACKNOWLEDGED, Actor.staff(staff), alert))))
			.defaultIfEmpty(false)
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> raise(AlertReason reason, Actor actor) {
		return Mono.defer(() -> this.store.raise(reason, this.time.instant()))
			.filter(AlertStore.Raised::fresh)
			.flatMap(raised -> this.audit
				.record(AuditEntry.of(Act.ALERT_RAISED, actor, raised.id()).detail(reason.name())));
	}

}
