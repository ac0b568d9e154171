package org.waymark.staff.local;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.StaffId;
import org.waymark.staff.local.LocalStore.Account;
import org.waymark.staff.secondfactor.Factors;
import org.waymark.staff.secondfactor.Factors.Answer;

/** Checks the password and code of a signed-in person who must confirm their identity. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Confirmation {

	private final LocalStore accounts;

	private final SignIn signIn;

	private final Factors factors;

	Confirmation(LocalStore accounts, SignIn signIn, Factors factors) {
		this.accounts = accounts;
		this.signIn = signIn;
		this.factors = factors;
	}

	/** The credentials that an account must show. */
	Mono<Asked> asked(StaffId id) {
		return this.accounts.find(id).flatMap(account -> this.factors.has(id).map(code -> new Asked(account, code)));
	}

	/** Whether the password is right, and the code where one is asked for. */
	Mono<Answer> holds(Asked asked, ConfirmForm form) {
		return this.signIn.again(asked.account().id(), form.password())
			.flatMap(right -> right && asked.code() ? this.factors.attempt(asked.account().id(), form.code())
					: Mono.just(right ? Answer.RIGHT : Answer.WRONG));
	}

	/**
	 * The credentials to show.
	 *
	 * @param account whose password
	 * @param code whether a code, too
	 */
	record Asked(Account account, boolean code) {

		@Override
		public String toString() {
			return "Asked[hidden]";
		}

	}

}
