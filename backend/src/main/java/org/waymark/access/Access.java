package org.waymark.access;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Accounts.Colleague;
import org.waymark.staff.Member;

/**
 * Hides a report from those who know the family, and keeps one to named people. Each act
 * is one transaction with its line of the timeline and its entry of the audit.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Access {

	private final AccessStore store;

	private final AccessGrantStore openings;

	private final Timeline timeline;

	private final Audit audit;

	private final ReportTransitions transitions;

	private final TriageDatabase database;

	Access(AccessStore store, AccessGrantStore openings, Timeline timeline, Audit audit, ReportTransitions transitions,
			TriageDatabase database) {
		this.store = store;
		this.openings = openings;
		this.timeline = timeline;
		this.audit = audit;
		this.transitions = transitions;
		this.database = database;
	}

	/** The access to a report; empty if the reader may see none. */
	Mono<ReportAccess> see(ReportReference reference, Member reader) {
		return this.store.find(reference, reader.id()).flatMap(this::whole);
	}

	/** The same, opened to be read, which is on record. */
	Mono<ReportAccess> read(ReportReference reference, Member reader) {
		return see(reference, reader).delayUntil(standing -> record(Act.ACCESS_READ, standing.report(), reader, ""));
	}

	/**
	 * Carries out a form.
	 * @param colleagues the people whom it may name
	 * @return false if that was done before, or no longer applies
	 */
	Mono<Boolean> change(ReportAccess standing, AccessForm form, List<Colleague> colleagues, Member member) {
		Mono<Boolean> done = switch (form.act()) {
			case "RECUSED" -> Mono.justOrEmpty(form.id().map(StaffId::new))
				.filter(named(colleagues)::contains)
				.flatMap(staff -> recuse(standing, staff, form, member));
			case "RECUSAL_ENDED" -> Mono.justOrEmpty(form.id()).flatMap(id -> end(standing, id, member));
			case "RESTRICTED" -> restrict(standing, form, named(colleagues), member);
			case "LIFTED" -> lift(standing, form, member);
			default -> Mono.just(false);
		};
		return changed(done);
	}

	/** Hides a report from a reader who says that they know the family. */
	Mono<Boolean> recuseMyself(ReportAccess standing, AccessForm form, Member member) {
		return changed(recuse(standing, member.id(), form, member));
	}

	private Mono<Boolean> changed(Mono<Boolean> done) {
		return done.filter(changed -> changed)
			.delayUntil(changed -> this.transitions.queueChanged())
			.defaultIfEmpty(false)
			.as(this.database.transactions()::transactional)
			.onErrorReturn(DuplicateKeyException.class, false); // another person was
																// first
	}

	// The report is changed first: that holds its row.
	private Mono<Boolean> recuse(ReportAccess standing, StaffId staff, AccessForm form, Member member) {
		return this.transitions.hideFrom(standing.report(), staff)
			.then(this.store.recuse(standing.report(), staff, member.id(), form.reason()))
			.filter(hidden -> hidden)
			.delayUntil(hidden -> note(ReportAct.RECUSED, standing, member, Optional.of(staff), form.reason()));
	}

	private Mono<Boolean> end(ReportAccess standing, UUID recusal, Member member) {
		return this.store.end(recusal, standing.report(), member.id())
			.flatMap(staff -> note(ReportAct.RECUSAL_ENDED, standing, member, Optional.of(staff), "").thenReturn(true));
	}

	/**
	 * The person who restricts it and its owner may read it, whomever else they choose.
	 */
	private Mono<Boolean> restrict(ReportAccess standing, AccessForm form, Set<StaffId> colleagues, Member member) {
		Set<StaffId> readers = new HashSet<>(form.chosen().filter(colleagues::contains).toList());
		readers.add(member.id());
		standing.owner().ifPresent(readers::add);
		return this.store.lift(standing.report(), member.id())
			.then(this.store.restrict(standing.report(), form.kind(), member.id(), form.reason(), readers))
			.then(note(form.restriction(), standing, member, Optional.empty(), form.reason()))
			.thenReturn(true);
	}

	private Mono<Boolean> lift(ReportAccess standing, AccessForm form, Member member) {
		return this.store.lift(standing.report(), member.id())
			.filter(lifted -> lifted)
			.delayUntil(
					lifted -> note(ReportAct.RESTRICTION_LIFTED, standing, member, Optional.empty(), form.reason()));
	}

	private Mono<Void> note(ReportAct act, ReportAccess standing, Member member, Optional<StaffId> whom, String words) {
		return this.timeline.add(new NewTimelineEntry(standing.report(), act, member.id(), whom, words))
			.then(record(act.audited(), standing.report(), member, whom.map(StaffId::toString).orElse("")));
	}

	private Mono<Void> record(Act act, ReportId report, Member member, String codes) {
		return this.audit.record(AuditEntry.of(act, Actor.staff(member.id()), report.value()).detail(codes));
	}

	private Mono<ReportAccess> whole(ReportAccess head) {
		return Mono
			.zip(this.store.recusals(head.report()).collectList(),
					this.store.restriction(head.report()).map(Optional::of).defaultIfEmpty(Optional.empty()),
					this.openings.of(head.report(), head.reference()).collectList())
			.map(read -> new ReportAccess(head.report(), head.reference(), head.now(), head.owner(), read.getT1(),
					read.getT2(), read.getT3()));
	}

	private static Set<StaffId> named(List<Colleague> colleagues) {
		return colleagues.stream().map(Colleague::id).collect(Collectors.toSet());
	}

}
