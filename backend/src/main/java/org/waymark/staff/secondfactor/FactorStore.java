package org.waymark.staff.secondfactor;

import java.util.List;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/** Second factors: the sealed secret, the last step that was used, the recovery codes. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class FactorStore {

	private final DatabaseClient db;

	FactorStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** The sealed secret of an account, in hexadecimal. */
	Mono<String> secret(StaffId account) {
		return this.db.sql("SELECT encode(secret, 'hex') FROM staff.second_factor WHERE account = :account")
			.bind("account", account.value())
			.mapValue(String.class)
			.one();
	}

	/** Uses a step up; false if it, or a later one, was used before. */
	Mono<Boolean> use(StaffId account, long step) {
		return this.db.sql("UPDATE staff.second_factor SET used = :step WHERE account = :account AND used < :step")
			.bind("account", account.value())
			.bind("step", step)
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	/** Uses a recovery code up; false if there is no such code. */
	Mono<Boolean> use(StaffId account, String digest) {
		return this.db
			.sql("DELETE FROM staff.recovery_code WHERE account = :account AND digest = decode(:digest, 'hex')")
			.bind("account", account.value())
			.bind("digest", digest)
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	/** Keeps a second factor; false if there is one already. */
	Mono<Boolean> insert(StaffId account, String secret, long step) {
		return this.db.sql("""
				INSERT INTO staff.second_factor (account, secret, used) VALUES (:account, decode(:secret, 'hex'), :step)
				ON CONFLICT DO NOTHING
				""")
			.bind("account", account.value())
			.bind("secret", secret)
			.bind("step", step)
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	Mono<Void> insertRecovery(StaffId account, List<String> digests) {
		return this.db.sql("""
				INSERT INTO staff.recovery_code (account, digest)
				SELECT :account, decode(digest, 'hex') FROM unnest(:digests::text[]) AS digest
				""").bind("account", account.value()).bind("digests", digests.toArray(String[]::new)).then();
	}

	Mono<Long> recoveryLeft(StaffId account) {
		return this.db.sql("SELECT count(*) FROM staff.recovery_code WHERE account = :account")
			.bind("account", account.value())
			.mapValue(Long.class)
			.one();
	}

	/** Takes a second factor away, with its recovery codes; false if there was none. */
	Mono<Boolean> delete(StaffId account) {
		return this.db.sql("DELETE FROM staff.second_factor WHERE account = :account")
			.bind("account", account.value())
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

}
