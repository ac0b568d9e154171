package org.waymark.intake;

import java.util.function.UnaryOperator;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.intake.traffic.NetworkTraffic;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.Draft;

/** The drafts of visits in progress. */
@Component
@ConditionalOnFace(Face.PUBLIC)
class Drafts {

	/** Tabs that answer at the same instant; beyond that something else is wrong. */
	private static final int TRIES = 10;

	private final IntakeStore store;

	private final DraftSealer sealer;

	private final NetworkTraffic crowds;

	Drafts(IntakeStore store, DraftSealer sealer, NetworkTraffic crowds) {
		this.store = store;
		this.sealer = sealer;
		this.crowds = crowds;
	}

	Mono<Draft> read(VisitKeys visit) {
		return this.store.open(visit.draftHash()).map(kept -> open(visit, kept));
	}

	/**
	 * Applies a change to the newest draft; again, on what the other tab left, if another
	 * tab was quicker.
	 */
	Mono<Draft> keep(VisitKeys visit, UnaryOperator<Draft> change) {
		return Mono.defer(() -> tryToKeep(visit, change))
			.repeatWhenEmpty(TRIES, again -> again)
			.flatMap(outcome -> Mono.justOrEmpty(outcome.draft()));
	}

	Mono<Void> forget(VisitKeys visit) {
		return this.store.forget(visit.draftHash());
	}

	private Mono<KeepOutcome> tryToKeep(VisitKeys visit, UnaryOperator<Draft> change) {
		return this.store.open(visit.draftHash())
			.defaultIfEmpty(KeptDraft.none())
			.flatMap(kept -> keep(visit, kept, change.apply(open(visit, kept))));
	}

	/** Empty if another request was quicker. */
	private Mono<KeepOutcome> keep(VisitKeys visit, KeptDraft before, Draft changed) {
		return this.store.keep(visit.draftHash(), before.version(), this.sealer.seal(visit, changed))
			.filter(version -> version != KeptDraft.CHANGED)
			.map(version -> (version == KeptDraft.OVER) ? KeepOutcome.OVER : KeepOutcome.kept(changed))
			.delayUntil(outcome -> before.isNew() ? this.crowds.begun() : Mono.empty());
	}

	private Draft open(VisitKeys visit, KeptDraft kept) {
		return kept.isNew() ? Draft.EMPTY : this.sealer.open(visit, kept.body());
	}

}
