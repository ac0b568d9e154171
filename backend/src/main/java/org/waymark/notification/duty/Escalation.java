package org.waymark.notification.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.notification.duty.AlertStore.Due;
import org.waymark.notification.duty.OnDuty.Person;
import org.waymark.notification.duty.OnDuty.Step;
import org.waymark.notification.outbox.NewMessage;
import org.waymark.notification.outbox.Outbox;
import org.waymark.notification.outbox.Purpose;
import org.waymark.notification.senders.MessageRoute;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;

/**
 * Tells the people on the rota of an open alert, step after step, until one acknowledges
 * it. The step is stored in the row: after a restart it goes on where it was, and of
 * several processes one takes each step.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Escalation {

	private final AlertStore store;

	private final Rota rota;

	private final Outbox outbox;

	private final Audit audit;

	private final TriageDatabase database;

	private final InstantSource time;

	Escalation(AlertStore store, Rota rota, Outbox outbox, Audit audit, TriageDatabase database, InstantSource time) {
		this.store = store;
		this.rota = rota;
		this.outbox = outbox;
		this.audit = audit;
		this.database = database;
		this.time = time;
	}

	/** Takes every step that is due. */
	Mono<Void> escalate() {
		return one().expand(taken -> one()).then();
	}

	private Mono<Due> one() {
		return Mono.defer(() -> this.store.claim(this.time.instant()))
			.delayUntil(due -> tell(due, this.time.instant()))
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> tell(Due alert, Instant now) {
		OnDuty duty = this.rota.at(now);
		Step step = duty.step(alert.step());
		return Flux.fromStream(() -> messages(alert, step))
			.concatMap(this.outbox::add)
			.then(Mono.defer(() -> this.store.told(alert.id(), next(alert, duty, now))))
			.then(this.audit
				.record(AuditEntry.of(Act.ALERT_TOLD, Actor.SYSTEM, alert.id()).detail(detail(alert, step))));
	}

	/** A test tells those who are on duty, once. */
	private static Optional<Instant> next(Due alert, OnDuty duty, Instant now) {
		Duration next = duty.next(alert.step(), Duration.between(alert.raised(), now));
		return alert.test() ? Optional.empty() : Optional.of(alert.raised().plus(next));
	}

	private static Stream<NewMessage> messages(Due alert, Step step) {
		return step.people().stream().flatMap(person -> messages(alert, person));
	}

	private static Stream<NewMessage> messages(Due alert, Person person) {
		return Stream.concat(person.text().stream().map(number -> message(alert, person, MessageRoute.TEXT, number)),
				person.email().stream().map(address -> message(alert, person, MessageRoute.EMAIL, address)));
	}

	private static NewMessage message(Due alert, Person person, MessageRoute route, String to) {
		String once = alert.id() + "/" + alert.step() + "/" + person.code() + "/" + route;
		return new NewMessage(alert.test() ? Purpose.TEST : Purpose.DUTY, route, Optional.of(once),
				Optional.of(alert.id()), Optional.of(person.code()), to);
	}

	private static String detail(Due alert, Step step) {
		return "step " + (alert.step() + 1) + " "
				+ step.people().stream().map(Person::code).collect(Collectors.joining(" "));
	}

}
