package org.waymark.staff;

import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** Accounts of the desk. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Accounts {

	private final AccountStore store;

	Accounts(AccountStore store) {
		this.store = store;
	}

	/**
	 * Makes a trial account, or gives the one that is there this password. An account of
	 * the same name that is no trial account stays as it is.
	 * @param password its hash
	 */
	public Mono<Void> keepTrial(String signIn, String name, Role role, String password) {
		return this.store.keepTrial(signIn, name, role, password);
	}

	/** Those who may sign in now and do something, by name. */
	public Flux<Colleague> whoMay(Permission permission) {
		return this.store.inRoles(permission.roles());
	}

	public Mono<Long> trialAccountsInUse() {
		return this.store.trialAccountsInUse();
	}

	/**
	 * Somebody at the desk, as others see them.
	 *
	 * @param id their account
	 * @param name how they are called on the page
	 * @param role what they are there to do
	 */
	public record Colleague(UUID id, String name, Role role) {

		@Override
		public String toString() {
			return "Colleague[" + this.role + "]";
		}

	}

}
