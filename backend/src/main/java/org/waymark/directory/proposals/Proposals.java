package org.waymark.directory.proposals;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.clocks.WorkingTime;
import org.waymark.directory.proposals.ItemDecisionStore.ItemDecision;
import org.waymark.directory.proposals.ProposalItems.Item;
import org.waymark.directory.schools.SchoolEdits;
import org.waymark.directory.schools.Schools;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.schools.PublishedSchools;
import org.waymark.site.schools.PublishedSchools.PolicyKind;
import org.waymark.site.schools.School;
import org.waymark.site.schools.roles.SchoolRoles;

/**
 * What schools proposed, until an editor has decided all of it. When that is done the
 * school's mailbox is told, in the same transaction.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Proposals {

	private final InvitationStore invitations;

	private final ItemDecisionStore decisions;

	private final ItemEdits edits;

	private final Schools schools;

	private final SchoolRoles roles;

	private final Audit audit;

	private final Work work;

	Proposals(InvitationStore invitations, ItemDecisionStore decisions, ItemEdits edits, Schools schools,
			SchoolRoles roles, Audit audit, Work work) {
		this.invitations = invitations;
		this.decisions = decisions;
		this.edits = edits;
		this.schools = schools;
		this.roles = roles;
		this.audit = audit;
		this.work = work;
	}

	/** Those that an editor has to look at, the oldest first. */
	Flux<Invitation> waiting() {
		return this.invitations.waiting();
	}

	/** One, with what it would change; empty when there is none, or no such school. */
	Mono<Looked> find(UUID id) {
		return this.invitations.proposed(id).flatMap(this::looked);
	}

	/**
	 * Accepts some of it.
	 * @param item code of one; empty for all that is fit
	 * @return false when somebody else was first; nothing was changed
	 */
	Mono<Boolean> accept(UUID id, String item, StaffId editor) {
		return decide(id, looked -> {
			List<Item> chosen = looked.items()
				.stream()
				.filter(Item::fit)
				.filter(one -> item.isEmpty() || one.code().equals(item))
				.toList();
			return Flux.fromIterable(chosen)
				.concatMap(one -> accept(looked, one, editor))
				.then(Mono.just(!chosen.isEmpty()));
		});
	}

	/** The change itself is on record, as the editor's own. */
	private Mono<Void> accept(Looked looked, Item item, StaffId editor) {
		Instant now = this.work.time().instant();
		return this.edits.take(looked, item.code(), now, editor)
			.then(this.decisions.add(looked.id(), ItemDecision.accept(item.code()), editor, now));
	}

	/** Refuses one thing, with a reason that the school is told. */
	Mono<Boolean> refuse(UUID id, String item, String reason, StaffId editor) {
		return decide(id,
				looked -> looked.items().stream().noneMatch(one -> one.code().equals(item)) ? Mono.just(false)
						: this.decisions
							.add(looked.id(), new ItemDecision(item, false, reason), editor, this.work.time().instant())
							.then(recorded(Act.SCHOOL_PROPOSAL_REFUSED, looked, " " + item, editor))
							.thenReturn(true));
	}

	/** An editor saw a proposal that changes nothing. */
	Mono<Boolean> close(UUID id, StaffId editor) {
		return decide(id, looked -> !looked.items().isEmpty() ? Mono.just(false)
				: recorded(Act.SCHOOL_PROPOSAL_CLOSED, looked, "", editor).thenReturn(true));
	}

	private Mono<Boolean> decide(UUID id, Function<Looked, Mono<Boolean>> act) {
		return this.invitations.locked(id)
			.filter(Invitation::waits)
			.flatMap(this::looked)
			.flatMap(looked -> act.apply(looked).filter(done -> done).flatMap(done -> settled(looked)))
			.defaultIfEmpty(false)
			.as(this.work.database().transactions()::transactional)
			// Another editor changed the same policy since; all of this was taken back.
			.onErrorReturn(OptimisticLockingFailureException.class, false);
	}

	/** Tells the school when nothing is left. */
	private Mono<Boolean> settled(Looked before) {
		return looked(before.invitation()).filter(now -> now.items().isEmpty())
			.flatMap(now -> this.invitations.settle(now.id(), this.work.time().instant())
				.then(this.edits.tell(now))
				.thenReturn(true))
			.defaultIfEmpty(true);
	}

	private Mono<Looked> looked(Invitation invitation) {
		return this.decisions.of(invitation.id())
			.collectList()
			.flatMap(decided -> this.schools.edition().flatMap(edition -> looked(invitation, edition, decided)));
	}

	private Mono<Looked> looked(Invitation invitation, PublishedSchools edition, List<ItemDecision> decided) {
		LocalDate today = WorkingTime.day(this.work.time().instant());
		Set<String> done = decided.stream().map(ItemDecision::item).collect(Collectors.toSet());
		return Mono.justOrEmpty(edition.schools().stream().filter(one -> one.urn() == invitation.urn()).findFirst())
			.map(school -> new Looked(invitation, school, edition.kinds(),
					ProposalItems.of(invitation.proposal(), school, edition.kinds(), done, this.roles, today),
					decided));
	}

	private Mono<Void> recorded(Act act, Looked looked, String item, StaffId editor) {
		return this.audit.record(AuditEntry.of(act, Actor.staff(editor), SchoolEdits.subject(looked.school().urn()))
			.detail(looked.school().urn() + item));
	}

	/**
	 * A proposal beside what is known.
	 *
	 * @param items what it would change and nobody decided yet
	 * @param decided what was decided, in that order
	 */
	record Looked(Invitation invitation, School school, List<PolicyKind> kinds, List<Item> items,
			List<ItemDecision> decided) {

		UUID id() {
			return this.invitation.id();
		}

	}

	/** Time, and the transactions of the hub. */
	@Component
	@ConditionalOnFace(Face.TRIAGE)
	record Work(InstantSource time, TriageDatabase database) {

	}

}
