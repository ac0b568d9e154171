package org.waymark.staff.people;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.staff.Role;

/** Accounts as whoever keeps them sees them, and invitations. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class PeopleStore {

	private final DatabaseClient db;

	PeopleStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** Everybody, those first who may come in, by name. */
	Flux<Person> all() {
		return this.db.sql("""
				SELECT a.id, a.sign_in, a.name, a.role, a.provider, a.disabled, a.ends, s.name AS sponsor,
				       i.account IS NOT NULL AS invited
				FROM staff.account a LEFT JOIN staff.account s ON s.id = a.sponsor
				LEFT JOIN staff.invitation i ON i.account = a.id AND i.until > now()
				WHERE coalesce(a.disabled, a.ends, now()) > now() - interval '90 days'
				ORDER BY a.disabled IS NOT NULL OR coalesce(a.ends <= now(), false), a.name, a.id
				""").mapProperties(Person.class).all();
	}

	/** Makes an account without a password; nothing where the name is taken. */
	Mono<UUID> insert(NewPerson person, @Nullable UUID sponsor, @Nullable Instant ends) {
		DatabaseClient.GenericExecuteSpec insert = this.db.sql("""
				INSERT INTO staff.account (sign_in, name, role, sponsor, ends)
				VALUES (:signIn, :name, :role, :sponsor, :ends) ON CONFLICT (sign_in) DO NOTHING RETURNING id
				""").bind("signIn", person.signIn()).bind("name", person.name()).bind("role", person.role().name());
		insert = (sponsor != null) ? insert.bind("sponsor", sponsor) : insert.bindNull("sponsor", UUID.class);
		insert = (ends != null) ? insert.bind("ends", ends) : insert.bindNull("ends", Instant.class);
		return insert.mapValue(UUID.class).one();
	}

	/**
	 * Keeps a fresh invitation in place of one before; nothing for accounts of others.
	 */
	Mono<Boolean> invite(UUID account, String token) {
		return this.db.sql("""
				INSERT INTO staff.invitation (account, token)
				SELECT a.id, decode(:token, 'hex') FROM staff.account a
				WHERE a.id = :account AND a.provider IS NULL AND a.disabled IS NULL
				ON CONFLICT (account) DO UPDATE SET token = excluded.token, until = now() + interval '3 days'
				""").bind("account", account).bind("token", token).fetch().rowsUpdated().map(rows -> rows == 1);
	}

	/** Whose invitation it is, while it holds. */
	Mono<Invited> invited(String token) {
		return this.db.sql("""
				SELECT a.id, a.sign_in FROM staff.invitation i JOIN staff.account a ON a.id = i.account
				WHERE i.token = decode(:token, 'hex') AND i.until > now() AND a.disabled IS NULL
				""").bind("token", token).mapProperties(Invited.class).one();
	}

	/** Uses an invitation up and gives its account a password; false where it is gone. */
	Mono<Boolean> accept(String token, String password) {
		return this.db
			.sql("""
					WITH used AS (DELETE FROM staff.invitation WHERE token = decode(:token, 'hex') AND until > now()
					              RETURNING account)
					UPDATE staff.account a SET password = :password FROM used WHERE a.id = used.account AND a.disabled IS NULL
					""")
			.bind("token", token)
			.bind("password", password)
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	Mono<Void> endSessions(UUID account) {
		return this.db.sql("DELETE FROM staff.session WHERE account = :account").bind("account", account).then();
	}

	/** Lets an account end later; false where it has no end, or is closed. */
	Mono<Boolean> extend(UUID account, Instant ends) {
		return this.db.sql("""
				UPDATE staff.account SET ends = :ends WHERE id = :account AND ends IS NOT NULL AND disabled IS NULL
				""").bind("account", account).bind("ends", ends).fetch().rowsUpdated().map(rows -> rows == 1);
	}

	/** Closes an account for good; false where it is closed. */
	Mono<Boolean> close(UUID account) {
		return this.db.sql("""
				UPDATE staff.account SET disabled = now(), password = NULL WHERE id = :account AND disabled IS NULL
				""").bind("account", account).fetch().rowsUpdated().map(rows -> rows == 1);
	}

	/**
	 * Somebody with an account.
	 *
	 * @param signIn the name that they sign in with here, if they do
	 * @param provider whose account it is, if not ours
	 * @param disabled since when it is closed, if it is
	 * @param ends when it ends by itself, if it does
	 * @param sponsor who vouches for a partner
	 * @param invited whether there is an invitation that they have not used
	 */
	record Person(UUID id, @Nullable String signIn, String name, Role role, @Nullable String provider,
			@Nullable Instant disabled, @Nullable Instant ends, @Nullable String sponsor, boolean invited) {

		/** Whether they may not come in any more. */
		boolean gone(Instant now) {
			return this.disabled != null || (this.ends != null && !this.ends.isAfter(now));
		}

		@Override
		public String toString() {
			return "Person[hidden]";
		}

	}

	/**
	 * Somebody to be.
	 */
	record NewPerson(String signIn, String name, Role role) {

		@Override
		public String toString() {
			return "NewPerson[hidden]";
		}

	}

	/**
	 * Somebody who was invited.
	 */
	record Invited(UUID id, String signIn) {

		@Override
		public String toString() {
			return "Invited[hidden]";
		}

	}

}
