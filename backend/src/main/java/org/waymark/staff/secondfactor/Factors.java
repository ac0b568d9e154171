package org.waymark.staff.secondfactor;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.staff.PartiallyAuthenticated.Stage;

/**
 * Second factors. A code is looked at only while there are tries left, and each step and
 * each recovery code is worth something once, in every process.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Factors {

	private final FactorStore store;

	private final FactorSeals seals;

	private final FactorPolicy policy;

	private final Audit audit;

	private final TransactionalOperator tx;

	private final InstantSource time;

	Factors(FactorStore store, FactorSeals seals, FactorPolicy policy, Audit audit, TriageDatabase database,
			InstantSource time) {
		this.store = store;
		this.seals = seals;
		this.policy = policy;
		this.audit = audit;
		this.tx = database.transactions();
		this.time = time;
	}

	/** The next step for an account after the right password; empty if there is none. */
	public Mono<Stage> next(StaffId account) {
		return this.store.secret(account)
			.map(has -> Stage.CODE)
			.switchIfEmpty(Mono.justOrEmpty(this.policy.required() ? Stage.ENROL : null));
	}

	/** Whether an account has a second factor. */
	public Mono<Boolean> has(StaffId account) {
		return this.store.secret(account).hasElement();
	}

	/**
	 * Tries a code of the app, or a recovery code, and uses it up.
	 * @param code as typed
	 */
	public Mono<Answer> attempt(StaffId account, String code) {
		return this.policy.mayTry(account)
			.flatMap(allowed -> allowed
					? look(account, RecoveryCode.plain(code)).flatMap(answer -> answer(account, answer))
					: Mono.just(Answer.TOO_MANY));
	}

	/** A new secret, sealed for an account, to be kept in a form until its first code. */
	String seal(StaffId account, FactorSecret secret) {
		return this.seals.sealNew(account, secret);
	}

	/** The secret that was sealed for this account; none if it was not by us. */
	Optional<FactorSecret> open(StaffId account, String sealed) {
		return this.seals.openNew(account, sealed);
	}

	/**
	 * Gives an account its second factor, once a code of it is right.
	 * @return recovery codes, to be shown once; nothing if the code is wrong, or there is
	 * a second factor already
	 */
	Mono<List<RecoveryCode>> enrol(StaffId account, FactorSecret secret, String code) {
		OptionalLong step = secret.match(RecoveryCode.plain(code), now());
		return step.isEmpty() ? Mono.empty()
				: this.store.insert(account, this.seals.seal(account, secret), step.getAsLong())
					.filter(Boolean::booleanValue)
					.delayUntil(made -> record(Act.SECOND_FACTOR_MADE, account))
					.flatMap(made -> recovery(account))
					.as(this.tx::transactional);
	}

	/** Whether a code that does not count would count by another clock. */
	Answer clock(FactorSecret secret, String code) {
		OptionalLong far = secret.far(RecoveryCode.plain(code), now());
		if (far.isEmpty()) {
			return Answer.WRONG;
		}
		return (far.getAsLong() < Totp.step(now())) ? Answer.SLOW : Answer.FAST;
	}

	/** How many recovery codes are left. */
	Mono<Long> recoveryLeft(StaffId account) {
		return this.store.recoveryLeft(account);
	}

	private Mono<Answer> look(StaffId account, String code) {
		return this.store.secret(account)
			.map(sealed -> this.seals.open(account, sealed))
			.flatMap(secret -> use(account, secret, code))
			.defaultIfEmpty(Answer.WRONG)
			.delayUntil(answer -> (answer == Answer.RIGHT) ? Mono.empty() : wrong(account))
			.as(this.tx::transactional);
	}

	private Mono<Answer> use(StaffId account, FactorSecret secret, String code) {
		if (code.length() == Totp.DIGITS) {
			OptionalLong step = secret.match(code, now());
			return step.isPresent() ? this.store.use(account, step.getAsLong()).map(Answer::of)
					: far(account, secret, code);
		}
		return this.store.use(account, this.seals.digest(account, code))
			.delayUntil(used -> used ? record(Act.RECOVERY_CODE_USED, account) : Mono.empty())
			.map(Answer::of);
	}

	// Whoever guesses must not learn a code that will be right in a minute: it is used
	// up.
	private Mono<Answer> far(StaffId account, FactorSecret secret, String code) {
		Answer clock = clock(secret, code);
		return (clock == Answer.FAST) ? this.store.use(account, secret.far(code, now()).orElseThrow()).thenReturn(clock)
				: Mono.just(clock);
	}

	// A right code does not count: people may sign in often.
	private Mono<Answer> answer(StaffId account, Answer answer) {
		return (answer == Answer.RIGHT) ? this.policy.giveBack(account).thenReturn(answer) : Mono.just(answer);
	}

	private Mono<Void> wrong(StaffId account) {
		return this.audit.record(new AuditEntry(Act.SECOND_FACTOR_FAILED, Actor.SYSTEM, Act.Subject.ACCOUNT,
				Optional.of(account).map(StaffId::value), ""));
	}

	private Mono<List<RecoveryCode>> recovery(StaffId account) {
		List<RecoveryCode> codes = RecoveryCode.make();
		return this.store
			.insertRecovery(account, codes.stream().map(code -> this.seals.digest(account, code.text())).toList())
			.thenReturn(codes);
	}

	private Mono<Void> record(Act act, StaffId account) {
		return this.audit.record(AuditEntry.of(act, Actor.staff(account), account.value()));
	}

	private Instant now() {
		return this.time.instant();
	}

	/** The result of checking a code. */
	public enum Answer {

		/** It is used up now. */
		RIGHT(""),
		/** It is wrong, or was used before. */
		WRONG(""),
		/** It is some minutes old: the clock of the phone may be slow. */
		SLOW("This code is some minutes old. If your app still shows it, the clock of your phone is slow: set its date "
				+ "and time to automatic, and enter the code that it shows then"),
		/** It is of some minutes later: the clock of the phone is fast. */
		FAST("This code is of some minutes later, so the clock of your phone is fast. Set its date and time to "
				+ "automatic, wait five minutes, and enter the code that it shows then"),
		/** It was not looked at. */
		TOO_MANY("");

		private final String advice;

		Answer(String advice) {
			this.advice = advice;
		}

		/** What to do about the clock of the phone; empty where that is not the cause. */
		public String advice() {
			return this.advice;
		}

		private static Answer of(boolean used) {
			return used ? RIGHT : WRONG;
		}

	}

}
