package org.waymark.triage.bulkreports;

import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.ConcernDocument;
import org.waymark.cases.NewTimelineEntry;
import org.waymark.cases.ReportAct;
import org.waymark.cases.Timeline;
import org.waymark.cases.transitions.ReportTransitions;
import org.waymark.conversations.Correspondence;
import org.waymark.desk.References;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.staff.Member;
import org.waymark.staff.training.Trainings;
import org.waymark.triage.bulkreports.IdenticalReports.Proposal;
import org.waymark.triage.screening.FirstLooks;

/**
 * Identical reports in the held lane. One person reads one of them and proposes an
 * outcome for all that have come so far. A second person agrees, or they stay.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class BulkReports {

	private static final int SHOWN = 20;

	private static final int LOOKED_AT = 5_000;

	private final BulkReportsStore store;

	private final FirstLooks looks;

	private final Trainings trainings;

	private final Timeline timeline;

	private final Audit audit;

	private final ReportTransitions transitions;

	private final Correspondence correspondence;

	private final TriageDatabase database;

	BulkReports(BulkReportsStore store, FirstLooks looks, Trainings trainings, Timeline timeline, Audit audit,
			ReportTransitions transitions, Correspondence correspondence, TriageDatabase database) {
		this.store = store;
		this.looks = looks;
		this.trainings = trainings;
		this.timeline = timeline;
		this.audit = audit;
		this.transitions = transitions;
		this.correspondence = correspondence;
		this.database = database;
	}

	/**
	 * The largest groups of identical reports that are held; where very many are, among
	 * the first 5,000.
	 */
	public Flux<IdenticalGroup> groups(UUID reader) {
		return this.store.groups(reader, SHOWN, LOOKED_AT);
	}

	/** A group; empty when there is none, or none any more. */
	Mono<IdenticalReports> see(String reference, Member reader) {
		return Mono.justOrEmpty(References.read(reference)).flatMap(plain -> this.store.find(plain, reader.id()));
	}

	/** Their content; the read is recorded first. */
	Mono<Optional<ConcernDocument>> read(IdenticalReports flood, Member reader) {
		return this.audit.record(AuditEntry.of(Act.REPORT_READ, Actor.staff(reader.id()), flood.report()))
			.then(this.looks.note(flood.report(), reader))
			.then(this.correspondence.wasRead(flood.report()))
			.then(this.store.concern(flood.report()));
	}

	/** The same for a reader who has it open. */
	Mono<Optional<ConcernDocument>> again(IdenticalReports flood) {
		return this.store.concern(flood.report());
	}

	/**
	 * Proposes, or answers a proposal.
	 * @return false when a group has moved on since it was seen, and nothing was done
	 */
	Mono<Boolean> decide(IdenticalReports flood, BulkReportsForm form, Member member) {
		boolean may = form.answers() ? flood.mayBeAnsweredBy(member) : flood.mayBeProposed();
		if (!may || !form.fits(flood)) {
			return Mono.just(false);
		}
		return this.trainings.require(member)
			.then(move(flood, form, member))
			.thenReturn(true)
			.as(this.database.transactions()::transactional)
			.onErrorReturn(DuplicateKeyException.class, false); // another person answered
																// first
	}

	private Mono<Void> move(IdenticalReports flood, BulkReportsForm form, Member member) {
		return flood.proposal()
			.map(proposal -> answer(flood, proposal, form, member))
			.orElseGet(() -> propose(flood, form, member))
			.then(this.transitions.queueChanged());
	}

	private Mono<Void> propose(IdenticalReports flood, BulkReportsForm form, Member member) {
		return this.store.propose(flood, form.code(), member.id(), form.reason())
			.then(record(Act.FLOOD_PROPOSED, flood, form.code(), member));
	}

	private Mono<Void> answer(IdenticalReports flood, Proposal proposal, BulkReportsForm form, Member member) {
		Mono<Void> closed = form.agrees() ? close(flood, proposal, form, member) : Mono.empty();
		return this.store.answer(proposal, form.verdict(), member.id(), form.reason())
			.then(closed)
			.then(record(form.agrees() ? Act.FLOOD_AGREED : Act.FLOOD_REFUSED, flood, proposal.code(), member));
	}

	/**
	 * Each of them says on its own timeline what became of it, and who the two were; and
	 * its reporter can see that it was decided.
	 */
	private Mono<Void> close(IdenticalReports flood, Proposal proposal, BulkReportsForm form, Member member) {
		return this.transitions.closeGroup(proposal.id(), flood.likeness(), proposal.at(), member.id())
			.collectList()
			.flatMapMany(Flux::fromIterable)
			.concatMap(report -> line(report, proposal, form, member))
			.then();
	}

	private Mono<Void> line(UUID report, Proposal proposal, BulkReportsForm form, Member member) {
		return this.timeline
			.add(new NewTimelineEntry(report, act(proposal.code()), member.id(), Optional.of(proposal.author()),
					proposal.words().map(words -> words + "\n").orElse("") + form.reason()))
			.then(this.correspondence.isFinished(report));
	}

	private static ReportAct act(String code) {
		return switch (code) {
			case "MALICIOUS_REVIEWED" -> ReportAct.FLOOD_MALICIOUS_REVIEWED;
			case "DUPLICATE_LINKED" -> ReportAct.FLOOD_DUPLICATE_LINKED;
			default -> ReportAct.FLOOD_NFA;
		};
	}

	private Mono<Void> record(Act act, IdenticalReports flood, String code, Member member) {
		return this.audit
			.record(AuditEntry.of(act, Actor.staff(member.id()), flood.report()).detail(code + " " + flood.count()));
	}

}
