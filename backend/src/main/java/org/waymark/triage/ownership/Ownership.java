package org.waymark.triage.ownership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.NewTimelineEntry;
import org.waymark.cases.OutOfHoursHandover;
import org.waymark.cases.Timeline;
import org.waymark.cases.transitions.ReportTransitions;
import org.waymark.cases.transitions.SeenReport;
import org.waymark.cases.transitions.Transition;
import org.waymark.cases.transitions.Transition.AlreadyChanged;
import org.waymark.conversations.Correspondence;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Accounts.Colleague;
import org.waymark.staff.Member;

/**
 * The ownership of reports. If several people want a report at once, one gets it, and the
 * others are told who. The change, its audit entry and its line in the timeline are one
 * transaction.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Ownership {

	private final OwnershipStore store;

	private final Timeline timeline;

	private final Audit audit;

	private final ReportTransitions transitions;

	private final Correspondence correspondence;

	private final TriageDatabase database;

	Ownership(OwnershipStore store, Timeline timeline, Audit audit, ReportTransitions transitions,
			Correspondence correspondence, TriageDatabase database) {
		this.store = store;
		this.timeline = timeline;
		this.audit = audit;
		this.transitions = transitions;
		this.correspondence = correspondence;
		this.database = database;
	}

	/** The ownership of a report; empty if there is none that the reader may see. */
	Mono<ReportOwnership> see(ReportReference reference, Member reader) {
		return this.store.find(reference, reader.id());
	}

	/** Of these colleagues those to whom the report is not closed. */
	Mono<List<Colleague>> mayHave(ReportOwnership hold, List<Colleague> all) {
		return this.store.openTo(hold.report(), all.stream().map(Colleague::id).toList())
			.collect(Collectors.toSet())
			.map(open -> all.stream().filter(one -> open.contains(one.id())).toList());
	}

	/**
	 * Carries out a form.
	 * @param to the colleague that it names, if any
	 * @return false if a colleague was first; nothing is changed then
	 */
	Mono<Boolean> change(ReportOwnership hold, OwnershipAct act, OwnerForm form, Member member,
			Optional<Colleague> to) {
		return move(hold, act, form, member, to)
			.delayUntil(moved -> moved.whenChanged(report -> record(hold, act, form, member)))
			.map(Transition::changed)
			.defaultIfEmpty(false)
			.as(this.database.transactions()::transactional);
	}

	private Mono<Transition> move(ReportOwnership hold, OwnershipAct act, OwnerForm form, Member member,
			Optional<Colleague> to) {
		if (!act.fits(hold, member)) {
			return Mono.just(new AlreadyChanged());
		}
		SeenReport seen = new SeenReport(hold.report(), form.version());
		return switch (act) {
			case CLAIMED -> this.transitions.claim(new SeenReport(hold.report(), hold.version()), member.id(),
					OutOfHoursHandover.mark(member.role()));
			case RELEASED -> this.transitions.giveBack(seen, member.id(), hold.out());
			case HANDED_OVER -> Mono.justOrEmpty(form.whom())
				.flatMap(whom -> this.transitions.handOver(seen, member.id(), whom,
						to.flatMap(colleague -> OutOfHoursHandover.mark(colleague.role()))));
			case TAKEN_OVER -> Mono.justOrEmpty(hold.owner())
				.flatMap(from -> this.transitions.takeOver(seen, from.id(), member.id(),
						OutOfHoursHandover.mark(member.role())));
		};
	}

	private Mono<Void> record(ReportOwnership hold, OwnershipAct act, OwnerForm form, Member member) {
		Optional<StaffId> whom = (act == OwnershipAct.TAKEN_OVER) ? hold.owner().map(Owner::id)
				: (act == OwnershipAct.HANDED_OVER) ? form.whom() : Optional.empty();
		return this.timeline.add(new NewTimelineEntry(hold.report(), act.act(), member.id(), whom, form.words()))
			.then(this.audit.record(AuditEntry.of(act.act().audited(), Actor.staff(member.id()), hold.report().value())
				.detail(whom.map(StaffId::toString).orElse(""))))
			.then(this.correspondence.isLookedInto(hold.report()));
	}

}
