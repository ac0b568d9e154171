package org.waymark.staff.trial;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.LiveCheck;
import org.waymark.staff.Accounts;

/** A real service has no account whose password was made for trying out. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class NoTrialAccounts implements LiveCheck {

	private final Accounts accounts;

	NoTrialAccounts(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public List<String> faults() {
		return count(this.accounts.trialAccountsInUse()) == 0 ? List.of() : List
			.of("Accounts of a trial are in the database: disable or remove them (staff.account, column trial)");
	}

	private static long count(Mono<Long> accounts) {
		try {
			return accounts.toFuture().get(30, TimeUnit.SECONDS);
		}
		catch (Exception ex) {
			throw new IllegalStateException("Cannot count the accounts of a trial", ex);
		}
	}

}
