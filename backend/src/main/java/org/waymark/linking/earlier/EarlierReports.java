package org.waymark.linking.earlier;

import java.util.List;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.NewTimelineEntry;
import org.waymark.cases.ReportAct;
import org.waymark.cases.Timeline;
import org.waymark.cases.transitions.ReportTransitions;
import org.waymark.cases.transitions.SeenReport;
import org.waymark.cases.transitions.Transition;
import org.waymark.desk.References;
import org.waymark.linking.earlier.EarlierForm.Other;
import org.waymark.linking.earlier.LinkedReport.Link;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Member;

/**
 * Links reports that are about the same. Each act is one transaction with its line of the
 * timeline and its audit entry. Neither names the other report, which may be hidden from
 * their readers.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class EarlierReports {

	private final EarlierStore store;

	private final ConcernCounts concerns;

	private final Timeline timeline;

	private final Audit audit;

	private final ReportTransitions transitions;

	private final TriageDatabase database;

	EarlierReports(EarlierStore store, ConcernCounts concerns, Timeline timeline, Audit audit,
			ReportTransitions transitions, TriageDatabase database) {
		this.store = store;
		this.concerns = concerns;
		this.timeline = timeline;
		this.audit = audit;
		this.transitions = transitions;
		this.database = database;
	}

	/** A report with its links; empty when there is none that the reader may see. */
	Mono<LinkedReport> see(ReportReference reference, Member reader) {
		return this.store.find(reference, reader.id())
			.flatMap(found -> this.store.links(found.report(), reader.id())
				.collectList()
				.map(links -> with(found, links)));
	}

	/** The same, opened to be read, which is on record. */
	Mono<LinkedReport> read(ReportReference reference, Member reader) {
		return see(reference, reader).delayUntil(found -> this.audit
			.record(AuditEntry.of(Act.EARLIER_READ, Actor.staff(reader.id()), found.report().value())));
	}

	/**
	 * The report that a person means to link; a hidden one counts as one that does not
	 * exist.
	 */
	Mono<Other> other(LinkedReport subject, String typed, Member reader) {
		return typed.isEmpty() ? Mono.just(Other.none("REFERENCE_MISSING"))
				: Mono.justOrEmpty(References.read(typed))
					.flatMap(reference -> this.store.other(subject, reference, reader.id()))
					.defaultIfEmpty(Other.none("NO_EARLIER"));
	}

	/**
	 * Links an earlier report.
	 * @return false when the report has changed since its form was opened
	 */
	Mono<Boolean> link(LinkedReport subject, ReportId earlier, EarlierForm form, Member member) {
		return change(subject, form, member, ReportAct.LINKED,
				this.store.add(subject.report(), earlier, member.id(), form).thenReturn(true));
	}

	/** Undoes a link. The reports that it raised stay raised. */
	Mono<Boolean> undo(LinkedReport subject, Link link, EarlierForm form, Member member) {
		return change(subject, form, member, ReportAct.UNLINKED, this.store.undo(link, member.id(), form.why()));
	}

	private Mono<Boolean> change(LinkedReport subject, EarlierForm form, Member member, ReportAct act,
			Mono<Boolean> doing) {
		return this.concerns.alone()
			.then(this.transitions.workOn(new SeenReport(subject.report(), form.version()), member.id()))
			.filter(Transition::changed)
			.flatMap(moved -> doing.filter(done -> done))
			.delayUntil(done -> record(subject, member, act).then(this.concerns.count(subject.report(), member)))
			.defaultIfEmpty(false)
			.as(this.database.transactions()::transactional)
			// linked from the other side
			.onErrorReturn(DuplicateKeyException.class, false);
	}

	// Why stays with the link, for those alone who may see both reports.
	private Mono<Void> record(LinkedReport subject, Member member, ReportAct act) {
		return this.timeline.add(new NewTimelineEntry(subject.report(), act, member.id(), Optional.empty(), ""))
			.then(this.audit.record(AuditEntry.of(act.audited(), Actor.staff(member.id()), subject.report().value())));
	}

	private static LinkedReport with(LinkedReport found, List<Link> links) {
		return new LinkedReport(found.report(), found.reference(), found.version(), found.received(), found.now(),
				found.closed(), found.owner(), links);
	}

}
