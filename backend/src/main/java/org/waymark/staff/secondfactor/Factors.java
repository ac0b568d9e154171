package org.waymark.staff.secondfactor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.RunProperties;
import org.waymark.platform.crypto.CannotOpen;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.limits.Limits;
import org.waymark.staff.PartiallyAuthenticated.Stage;

/**
 * Second factors. A code is looked at only while there are tries left, and each step and
 * each recovery code is worth something once, in every process.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Factors {

	private static final String SECRET = "second-factor";

	private static final String NEW = "second-factor-new";

	private final FactorStore store;

	private final HubKeys keys;

	private final Limits limits;

	private final FactorProperties properties;

	private final boolean required;

	private final Audit audit;

	private final TransactionalOperator tx;

	private final InstantSource time;

	Factors(FactorStore store, HubKeys keys, @Qualifier("triageLimits") Limits limits, FactorProperties properties,
			RunProperties run, Audit audit, TriageDatabase database, InstantSource time) {
		this.store = store;
		this.keys = keys;
		this.limits = limits;
		this.properties = properties;
		this.required = run.live() || properties.required().orElse(false);
		this.audit = audit;
		this.tx = database.transactions();
		this.time = time;
	}

	/** The next step for an account after the right password; empty if there is none. */
	public Mono<Stage> next(UUID account) {
		return this.store.secret(account)
			.map(has -> Stage.CODE)
			.switchIfEmpty(Mono.justOrEmpty(this.required ? Stage.ENROL : null));
	}

	/** Whether an account has a second factor. */
	public Mono<Boolean> has(UUID account) {
		return this.store.secret(account).hasElement();
	}

	/**
	 * Tries a code of the app, or a recovery code, and uses it up.
	 * @param code as typed
	 */
	public Mono<Answer> attempt(UUID account, String code) {
		return this.limits.take(this.properties.limit(), account.toString())
			.flatMap(allowed -> allowed
					? look(account, RecoveryCode.plain(code)).flatMap(right -> answer(account, right))
					: Mono.just(Answer.TOO_MANY));
	}

	/** A new secret, sealed for an account, to be kept in a form until its first code. */
	String seal(UUID account, FactorSecret secret) {
		return HexFormat.of().formatHex(this.keys.sealCase(NEW, account, secret.bytes()));
	}

	/** The secret that was sealed for this account; none if it was not by us. */
	Optional<FactorSecret> open(UUID account, String sealed) {
		try {
			return Optional.of(new FactorSecret(this.keys.openCase(NEW, account, HexFormat.of().parseHex(sealed))));
		}
		catch (IllegalArgumentException | CannotOpen notOurs) {
			return Optional.empty();
		}
	}

	/**
	 * Gives an account its second factor, once a code of it is right.
	 * @return recovery codes, to be shown once; nothing if the code is wrong, or there is
	 * a second factor already
	 */
	Mono<List<RecoveryCode>> enrol(UUID account, FactorSecret secret, String code) {
		OptionalLong step = secret.match(RecoveryCode.plain(code), now());
		return step.isEmpty() ? Mono.empty()
				: this.store.insert(account, sealed(account, secret), step.getAsLong())
					.filter(Boolean::booleanValue)
					.delayUntil(made -> record(Act.SECOND_FACTOR_MADE, account))
					.flatMap(made -> recovery(account))
					.as(this.tx::transactional);
	}

	/** How many recovery codes are left. */
	Mono<Long> recoveryLeft(UUID account) {
		return this.store.recoveryLeft(account);
	}

	private Mono<Boolean> look(UUID account, String code) {
		return this.store.secret(account)
			.map(sealed -> new FactorSecret(this.keys.openCase(SECRET, account, HexFormat.of().parseHex(sealed))))
			.flatMap(secret -> use(account, secret, code))
			.defaultIfEmpty(false)
			.delayUntil(right -> right ? Mono.empty() : wrong(account))
			.as(this.tx::transactional);
	}

	private Mono<Boolean> use(UUID account, FactorSecret secret, String code) {
		if (code.length() == Totp.DIGITS) {
			OptionalLong step = secret.match(code, now());
			return step.isPresent() ? this.store.use(account, step.getAsLong()) : Mono.just(false);
		}
		return this.store.use(account, digest(account, code))
			.delayUntil(used -> used ? record(Act.RECOVERY_CODE_USED, account) : Mono.empty());
	}

	// A right code does not count: people may sign in often.
	private Mono<Answer> answer(UUID account, boolean right) {
		return right ? this.limits.giveBack(this.properties.limit(), account.toString()).thenReturn(Answer.RIGHT)
				: Mono.just(Answer.WRONG);
	}

	private Mono<Void> wrong(UUID account) {
		return this.audit.record(
				new AuditEntry(Act.SECOND_FACTOR_FAILED, Actor.SYSTEM, Act.Subject.ACCOUNT, Optional.of(account), ""));
	}

	private Mono<List<RecoveryCode>> recovery(UUID account) {
		List<RecoveryCode> codes = RecoveryCode.make();
		return this.store.insertRecovery(account, codes.stream().map(code -> digest(account, code.text())).toList())
			.thenReturn(codes);
	}

	private Mono<Void> record(Act act, UUID account) {
		return this.audit.record(AuditEntry.of(act, Actor.staff(account), account));
	}

	private String sealed(UUID account, FactorSecret secret) {
		return HexFormat.of().formatHex(this.keys.sealCase(SECRET, account, secret.bytes()));
	}

	private String digest(UUID account, String code) {
		return HexFormat.of()
			.formatHex(this.keys.digest("recovery-code", (account + "/" + code).getBytes(StandardCharsets.UTF_8)));
	}

	private Instant now() {
		return this.time.instant();
	}

	/** The result of checking a code. */
	public enum Answer {

		/** It is used up now. */
		RIGHT,
		/** It is wrong, or was used before. */
		WRONG,
		/** It was not looked at. */
		TOO_MANY

	}

}
