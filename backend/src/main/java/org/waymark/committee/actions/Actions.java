package org.waymark.committee.actions;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.committee.actions.ActionStore.PastState;
import org.waymark.committee.actions.KeptAction.Asked;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/**
 * What the committee asked for. Officers write what was done; of two at once the second
 * learns of the first. Only members close.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Actions {

	private final ActionStore store;

	private final Audit audit;

	private final TriageDatabase database;

	private final InstantSource time;

	Actions(ActionStore store, Audit audit, TriageDatabase database, InstantSource time) {
		this.store = store;
		this.audit = audit;
		this.database = database;
		this.time = time;
	}

	Mono<List<KeptAction>> all() {
		return this.store.all().collectList();
	}

	/** One by its number; empty where there is none. */
	Mono<KeptAction> one(int number) {
		return this.store.one(number);
	}

	Mono<List<PastState>> history(int number) {
		return this.store.history(number).collectList();
	}

	/**
	 * Takes in what the committee asked. Sent twice, it is taken in once: a resolution
	 * has a day and its words, and there are not two of them.
	 */
	Mono<Integer> add(Asked asked, StaffId author) {
		return this.store.alone()
			.then(Mono.defer(() -> this.store.same(asked)))
			.switchIfEmpty(Mono.defer(() -> added(asked, author)))
			.as(this.database.transactions()::transactional);
	}

	private Mono<Integer> added(Asked asked, StaffId author) {
		return this.store.add(asked, this.time.instant(), author)
			.flatMap(number -> recorded(Act.ACTION_ADDED, number, author, "").thenReturn(number));
	}

	/**
	 * Keeps what officers say.
	 * @param seen the version that they saw
	 * @return false when somebody else changed it since, or members closed it; nothing
	 * was kept
	 */
	Mono<Boolean> progress(KeptAction action, int seen, StaffId author) {
		return change(Act.ACTION_CHANGED, action, seen, author);
	}

	/** The same for what members decide. */
	Mono<Boolean> decide(KeptAction action, int seen, StaffId author) {
		return change(Act.ACTION_DECIDED, action, seen, author);
	}

	private Mono<Boolean> change(Act act, KeptAction action, int seen, StaffId author) {
		Instant now = this.time.instant();
		return this.store.change(action, seen, act == Act.ACTION_DECIDED, now, author)
			.flatMap(rows -> (rows == 0) ? Mono.just(false)
					: recorded(act, action.number(), author, " " + action.state().name()).thenReturn(true))
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> recorded(Act act, int number, StaffId author, String state) {
		UUID subject = UUID.nameUUIDFromBytes(("action " + number).getBytes(StandardCharsets.UTF_8));
		return this.audit.record(AuditEntry.of(act, Actor.staff(author), subject).detail(number + state)).then();
	}

}
