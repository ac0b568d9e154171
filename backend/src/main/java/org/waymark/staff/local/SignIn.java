package org.waymark.staff.local;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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
import org.waymark.site.text.TypedText;
import org.waymark.staff.local.LocalStore.Account;

/**
 * Signs people in. A wrong password, a name that nobody has and an account that is
 * disabled take the same time and get the same answer.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class SignIn {

	private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,253}");

	private final LocalStore accounts;

	private final Passwords passwords;

	private final Audit audit;

	private final TransactionalOperator tx;

	SignIn(LocalStore accounts, Passwords passwords, Audit audit, TriageDatabase database) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.audit = audit;
		this.tx = database.transactions();
	}

	/** The account, or nothing when the two do not fit. */
	Mono<Account> attempt(String name, String password) {
		return decide(find(name), password);
	}

	/**
	 * Whether it is the password of an account; looked at and recorded like any other.
	 */
	Mono<Boolean> again(StaffId account, String password) {
		return decide(this.accounts.find(account), password).hasElement();
	}

	private Mono<Account> decide(Mono<Account> looked, String password) {
		return looked.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.flatMap(account -> fits(account, password).filter(Boolean::booleanValue)
				.flatMap(right -> Mono.justOrEmpty(account))
				.switchIfEmpty(refuse(account.map(Account::id))));
	}

	// An impossible name is not looked up: PostgreSQL refuses some characters.
	Mono<Account> find(String name) {
		String lower = TypedText.stripped(name).toLowerCase(Locale.ROOT);
		return NAME.matcher(lower).matches() ? this.accounts.find(lower) : Mono.empty();
	}

	private Mono<Boolean> fits(Optional<Account> account, String password) {
		return account.filter(found -> found.password() != null && !found.disabled())
			.map(found -> this.passwords.matches(password, String.valueOf(found.password())))
			.orElseGet(() -> this.passwords.matchesNobody(password));
	}

	private Mono<Account> refuse(Optional<StaffId> account) {
		return this.audit
			.record(new AuditEntry(Act.SIGN_IN_FAILED, Actor.SYSTEM, Act.Subject.ACCOUNT, account.map(StaffId::value),
					""))
			.then(Mono.<Account>empty())
			.as(this.tx::transactional);
	}

}
