package org.waymark.staff;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** Accounts of the desk. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Accounts {

	private final AccountStore store;

	private final Passwords passwords;

	Accounts(AccountStore store, Passwords passwords) {
		this.store = store;
		this.passwords = passwords;
	}

	/** Hashes a password; takes a moment of work. */
	public String hash(String password) {
		return this.passwords.hash(password);
	}

	/**
	 * Makes a trial account, or gives the one that is there this password. An account of
	 * the same name that is no trial account stays as it is.
	 * @param password its hash
	 */
	public Mono<Void> keepTrial(String signIn, String name, Role role, String password) {
		return this.store.keepTrial(signIn, name, role, password);
	}

	public Mono<Long> trialAccountsInUse() {
		return this.store.trialAccountsInUse();
	}

}
