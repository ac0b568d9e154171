package org.waymark.staff.secondfactor;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.staff.Member;
import org.waymark.staff.SessionChanges;
import org.waymark.staff.secondfactor.ResetStore.Line;

/**
 * Resets the second factors of people who lost theirs. One person asks, another agrees
 * within a day, and neither may be the person concerned. An impostor who persuades one of
 * them on the telephone has gained nothing. A reset ends every session of the account.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Resets {

	private final ResetStore store;

	private final FactorStore factors;

	private final SessionChanges sessions;

	private final Audit audit;

	private final TransactionalOperator tx;

	Resets(ResetStore store, FactorStore factors, SessionChanges sessions, Audit audit, TriageDatabase database) {
		this.store = store;
		this.factors = factors;
		this.sessions = sessions;
		this.audit = audit;
		this.tx = database.transactions();
	}

	/** Everybody who has a second factor, by name. */
	Flux<Line> all() {
		return this.store.all();
	}

	/** Asks for a reset; false if it is one's own, or asked for already. */
	Mono<Boolean> ask(StaffId account, Member by) {
		return account.equals(by.id()) ? Mono.just(false)
				: this.store.ask(account, by.id())
					.delayUntil(asked -> asked ? record(Act.SECOND_FACTOR_RESET_ASKED, account, by) : Mono.empty())
					.as(this.tx::transactional);
	}

	/** Does what another person asked for; false if nobody else did, of late. */
	Mono<Boolean> agree(StaffId account, Member by) {
		return this.store.take(account, by.id())
			.delayUntil(taken -> taken ? reset(account, record(Act.SECOND_FACTOR_RESET, account, by)) : Mono.empty())
			.as(this.tx::transactional);
	}

	/**
	 * For the operator of the hub's machine, when the only administrator has lost theirs.
	 * @return false if nobody of this name has a second factor
	 */
	Mono<Boolean> byCommand(String signIn) {
		return this.store.named(signIn)
			.delayUntil(account -> reset(account,
					this.audit.record(new AuditEntry(Act.SECOND_FACTOR_RESET, Actor.SYSTEM, Act.Subject.ACCOUNT,
							Optional.of(account).map(StaffId::value), "COMMAND"))))
			.hasElement()
			.as(this.tx::transactional);
	}

	private Mono<Void> reset(StaffId account, Mono<Void> recorded) {
		return this.factors.delete(account).then(this.sessions.endAll(account)).then(recorded);
	}

	private Mono<Void> record(Act act, StaffId account, Member by) {
		return this.audit.record(AuditEntry.of(act, Actor.staff(by.id()), account.value()));
	}

}
