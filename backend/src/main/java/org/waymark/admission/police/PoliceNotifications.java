package org.waymark.admission.police;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.admission.police.PoliceKeyStore.Sender;
import org.waymark.admission.police.Receipts.Problem;
import org.waymark.admission.police.Receipts.Receipt;
import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.desk.Words;
import org.waymark.intake.ReportDocument.Answer;
import org.waymark.intake.ReportDocument.Concern;
import org.waymark.intake.TakenReports;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.text.TypedText;

/**
 * Takes lists from police systems: each notification in a transaction of its own, sealed
 * and admitted like any other report. What was accepted stays accepted whatever happens
 * next; a list that is sent again is stored once.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class PoliceNotifications {

	private final TakenReports reports;

	private final NotifiedStore store;

	private final NotificationChecks checks;

	private final NotificationDigests digests;

	private final Words words;

	private final Audit audit;

	private final TransactionalOperator tx;

	PoliceNotifications(TakenReports reports, NotifiedStore store, NotificationChecks checks,
			NotificationDigests digests, Words words, Audit audit, TriageDatabase database) {
		this.reports = reports;
		this.store = store;
		this.checks = checks;
		this.digests = digests;
		this.words = words;
		this.audit = audit;
		this.tx = database.transactions();
	}

	/** Whether a report came this way. Only the hub writes where that stands. */
	public Mono<Boolean> sent(ReportReference reference) {
		return this.store.has(reference);
	}

	/** The result for each. Cached: a lost connection must not cancel the work. */
	Mono<Receipts> take(List<Notification> list, Sender sender) {
		return Flux.fromIterable(list).concatMap(one -> take(one, sender)).collectList().map(Receipts::of).cache();
	}

	private Mono<Receipt> take(Notification one, Sender sender) {
		List<Problem> problems = this.checks.problems(one);
		String yours = one.incident().yourReference();
		return (problems.isEmpty() && yours != null) ? store(one, yours, sender)
				: Mono.just(Receipt.refused(yours, this.words.of("police-say", "REFUSED"), problems));
	}

	private Mono<Receipt> store(Notification one, String yours, Sender sender) {
		String theirs = this.digests.reference(sender, yours);
		String said = this.digests.words(one);
		return this.reports.accept(Door.POLICE, theirs, concern(one, sender))
			.flatMap(ours -> this.store.add(ours, sender.system(), theirs, said)
				.flatMap(added -> added ? accepted(yours, ours) : again(yours, ours, said)))
			.as(this.tx::transactional);
	}

	private Mono<Receipt> accepted(String yours, ReportReference ours) {
		return this.audit.record(AuditEntry.of(Act.REPORT_NOTIFIED, Actor.SYSTEM))
			.thenReturn(Receipt.accepted(yours, ours.text()));
	}

	private Mono<Receipt> again(String yours, ReportReference ours, String said) {
		return this.store.said(ours, said)
			.map(same -> same ? Receipt.before(yours, ours.text())
					: Receipt.conflict(yours, ours.text(), this.words.of("police-say", "CONFLICT")));
	}

	private Concern concern(Notification one, Sender sender) {
		List<Answer> answers = new ArrayList<>();
		answers.add(new Answer("from", "sender", 0, false, List.of(sender.name())));
		one.said().forEach(said -> answers.add(said.answer()));
		return new Concern(answers, List.of());
	}

}
