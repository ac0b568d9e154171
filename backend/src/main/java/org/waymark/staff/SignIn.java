package org.waymark.staff;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.staff.AccountStore.Account;

/**
 * Signs people in. A wrong password, a name that nobody has and an account that is
 * disabled take the same time and get the same answer.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class SignIn {

	private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,253}");

	private final AccountStore accounts;

	private final Passwords passwords;

	private final Sessions sessions;

	private final Audit audit;

	private final TransactionalOperator tx;

	SignIn(AccountStore accounts, Passwords passwords, Sessions sessions, Audit audit, TriageDatabase database) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.sessions = sessions;
		this.audit = audit;
		this.tx = database.transactions();
	}

	/**
	 * The new session, or nothing when the two do not fit.
	 * @param former a session that the browser brought along; it ends
	 */
	Mono<Opened> attempt(String name, String password, Optional<SessionToken> former) {
		return find(name).map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.flatMap(account -> decide(account, password, former));
	}

	private Mono<Opened> decide(Optional<Account> account, String password, Optional<SessionToken> former) {
		return fits(account, password).flatMap(right -> (right && account.isPresent()) ? open(account.get(), former)
				: refuse(account.map(Account::id)));
	}

	// What cannot be a name is not looked up: PostgreSQL refuses some characters.
	private Mono<Account> find(String name) {
		String lower = name.strip().toLowerCase(Locale.ROOT);
		return NAME.matcher(lower).matches() ? this.accounts.find(lower) : Mono.empty();
	}

	private Mono<Boolean> fits(Optional<Account> account, String password) {
		return account.filter(found -> found.password() != null && !found.disabled())
			.map(found -> this.passwords.matches(password, String.valueOf(found.password())))
			.orElseGet(() -> this.passwords.matchesNobody(password));
	}

	private Mono<Opened> open(Account account, Optional<SessionToken> former) {
		return this.sessions.begin(account.id(), former).map(token -> new Opened(token, account.role()));
	}

	private Mono<Opened> refuse(Optional<UUID> account) {
		return this.audit.record(new AuditEntry("SIGN_IN_FAILED", Actor.SYSTEM, "ACCOUNT", account, ""))
			.then(Mono.<Opened>empty())
			.as(this.tx::transactional);
	}

	/**
	 * Somebody is in.
	 *
	 * @param token for their cookie
	 * @param role decides where they begin
	 */
	record Opened(SessionToken token, Role role) {

	}

}
