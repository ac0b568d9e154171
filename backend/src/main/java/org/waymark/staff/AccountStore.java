package org.waymark.staff;

import java.util.Set;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.staff.Accounts.Colleague;

@Component
@ConditionalOnFace(Face.TRIAGE)
class AccountStore {

	private final DatabaseClient db;

	AccountStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** Makes a trial account, or gives the one that is there this password. */
	Mono<Void> keepTrial(String signIn, String name, Role role, String password) {
		return this.db.sql("""
				INSERT INTO staff.account AS a (sign_in, name, role, password, trial)
				VALUES (:signIn, :name, :role, :password, true)
				ON CONFLICT (sign_in) DO UPDATE SET password = :password WHERE a.trial
				""")
			.bind("signIn", signIn)
			.bind("name", name)
			.bind("role", role.name())
			.bind("password", password)
			.then();
	}

	/**
	 * Accounts of these roles that somebody can sign in with, by name. Without a password
	 * or a provider its owner was invited and has not come yet.
	 */
	Flux<Colleague> inRoles(Set<Role> roles) {
		return this.db.sql("""
				SELECT id, name, role FROM staff.account
				WHERE disabled IS NULL AND withdrawn IS NULL AND (ends IS NULL OR ends > now())
				  AND (password IS NOT NULL OR provider IS NOT NULL) AND role = ANY (:roles)
				ORDER BY name, id
				""")
			.bind("roles", roles.stream().map(Role::name).toArray(String[]::new))
			.mapProperties(Colleague.class)
			.all();
	}

	Mono<Long> trialAccountsInUse() {
		return this.db.sql("SELECT count(*) FROM staff.account WHERE trial AND disabled IS NULL")
			.mapValue(Long.class)
			.one();
	}

}
