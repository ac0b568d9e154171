package org.waymark.staff.local;

import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.staff.Role;

/** Reads of {@code staff.account} for signing in with a name and a password. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class LocalStore {

	private final DatabaseClient db;

	LocalStore(TriageDatabase database) {
		this.db = database.client();
	}

	Mono<Account> find(String signIn) {
		return this.db
			.sql("""
					SELECT id, sign_in, role, password, provider, disabled IS NOT NULL OR coalesce(ends <= now(), false) AS disabled
					FROM staff.account WHERE sign_in = :signIn
					""")
			.bind("signIn", signIn)
			.mapProperties(Account.class)
			.one();
	}

	Mono<Account> find(StaffId id) {
		return this.db
			.sql("""
					SELECT id, sign_in, role, password, provider, disabled IS NOT NULL OR coalesce(ends <= now(), false) AS disabled
					FROM staff.account WHERE id = :id
					""")
			.bind("id", id.value())
			.mapProperties(Account.class)
			.one();
	}

	/**
	 * An account.
	 *
	 * @param signIn the name that it signs in with, if it does so here
	 * @param password hash of its password, if it has one
	 * @param provider whose account it is, if not ours
	 */
	record Account(StaffId id, @Nullable String signIn, Role role, @Nullable String password, @Nullable String provider,
			boolean disabled) {

		@Override
		public String toString() {
			return "Account[hidden]";
		}

	}

}
