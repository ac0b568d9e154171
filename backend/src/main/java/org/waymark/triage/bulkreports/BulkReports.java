package org.waymark.triage.bulkreports;

import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.cases.ConcernDocument;
import org.waymark.cases.transitions.ReportTransitions;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Member;
import org.waymark.staff.training.Trainings;
import org.waymark.triage.bulkreports.IdenticalReports.Proposal;

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

	private final Trainings trainings;

	private final ReportTransitions transitions;

	private final BulkReportsRecorder recorder;

	private final TriageDatabase database;

	BulkReports(BulkReportsStore store, Trainings trainings, ReportTransitions transitions,
			BulkReportsRecorder recorder, TriageDatabase database) {
		this.store = store;
		this.trainings = trainings;
		this.transitions = transitions;
		this.recorder = recorder;
		this.database = database;
	}

	/**
	 * The largest groups of identical reports that are held; where very many are, among
	 * the first 5,000.
	 */
	public Flux<IdenticalGroup> groups(StaffId reader) {
		return this.store.groups(reader, SHOWN, LOOKED_AT);
	}

	/** A group; empty when there is none, or none any more. */
	Mono<IdenticalReports> see(ReportReference reference, Member reader) {
		return this.store.find(reference, reader.id());
	}

	/** Their content; the read is recorded first. */
	Mono<Optional<ConcernDocument>> read(IdenticalReports flood, Member reader) {
		return this.recorder.read(flood.report(), reader).then(this.store.concern(flood.report()));
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
			.then(this.recorder.moved(Act.FLOOD_PROPOSED, flood, form.code(), member));
	}

	private Mono<Void> answer(IdenticalReports flood, Proposal proposal, BulkReportsForm form, Member member) {
		Mono<Void> closed = form.agrees() ? close(flood, proposal, form, member) : Mono.empty();
		return this.store.answer(proposal, form.verdict(), member.id(), form.reason())
			.then(closed)
			.then(this.recorder.moved(form.agrees() ? Act.FLOOD_AGREED : Act.FLOOD_REFUSED, flood, proposal.code(),
					member));
	}

	private Mono<Void> close(IdenticalReports flood, Proposal proposal, BulkReportsForm form, Member member) {
		return this.transitions.closeGroup(proposal.id(), flood.likeness(), proposal.at(), member.id())
			.collectList()
			.flatMapMany(Flux::fromIterable)
			.concatMap(report -> this.recorder.closed(report, proposal, form, member))
			.then();
	}

	/**
	 * Identical reports that are held.
	 *
	 * @param reference of the oldest of them
	 * @param count how many of them were found
	 * @param more whether so much is held that there may be more
	 */
	public record IdenticalGroup(ReportReference reference, long count, boolean more) {

	}

}
