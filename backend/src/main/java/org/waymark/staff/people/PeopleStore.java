package org.waymark.staff.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.staff.Role;

/** Accounts as their administrators see them, and invitations. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class PeopleStore {

	private final DatabaseClient db;

	PeopleStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** One of them, however long ago they left. */
	Mono<Person> find(StaffId account) {
		return this.db.sql("""
				SELECT a.id, a.sign_in, a.name, a.role, a.provider, a.disabled, a.ends, s.name AS sponsor,
				       i.account IS NOT NULL AS invited
				FROM staff.account a LEFT JOIN staff.account s ON s.id = a.sponsor AND s.disabled IS NULL
				  AND s.withdrawn IS NULL AND (s.ends IS NULL OR s.ends > now())
				LEFT JOIN staff.invitation i ON i.account = a.id AND i.until > now()
				WHERE a.id = :account
				""").bind("account", account.value()).map(PeopleStore::person).one();
	}

	/** Everybody, those first who may come in, by name. */
	Flux<Person> all() {
		return this.db.sql("""
				SELECT a.id, a.sign_in, a.name, a.role, a.provider, a.disabled, a.ends, s.name AS sponsor,
				       i.account IS NOT NULL AS invited
				FROM staff.account a LEFT JOIN staff.account s ON s.id = a.sponsor AND s.disabled IS NULL
				  AND s.withdrawn IS NULL AND (s.ends IS NULL OR s.ends > now())
				LEFT JOIN staff.invitation i ON i.account = a.id AND i.until > now()
				WHERE coalesce(a.disabled, a.ends, now()) > now() - interval '90 days'
				ORDER BY a.disabled IS NOT NULL OR coalesce(a.ends <= now(), false), a.name, a.id
				""").map(PeopleStore::person).all();
	}

	private static Person person(Readable row) {
		return new Person(Columns.staff(row, "id"), row.get("sign_in", String.class),
				Columns.get(row, "name", String.class), Role.valueOf(Columns.get(row, "role", String.class)),
				row.get("provider", String.class), row.get("disabled", Instant.class), row.get("ends", Instant.class),
				row.get("sponsor", String.class), Columns.get(row, "invited", Boolean.class));
	}

	/** The invited person, while the invitation is valid. */
	Mono<Invited> invited(String token) {
		return this.db.sql("""
				SELECT a.id, a.sign_in FROM staff.invitation i JOIN staff.account a ON a.id = i.account
				WHERE i.token = decode(:token, 'hex') AND i.until > now() AND a.disabled IS NULL
				""").bind("token", token).mapProperties(Invited.class).one();
	}

	/**
	 * A person with an account.
	 *
	 * @param signIn their name for signing in here, if they do
	 * @param provider the provider of the account, if not ours
	 * @param disabled since when it is closed, if it is
	 * @param ends its last day, if it has one
	 * @param sponsor who vouches for a partner, while they have an account themselves
	 * @param invited whether there is an invitation that they have not used
	 */
	record Person(StaffId id, @Nullable String signIn, String name, Role role, @Nullable String provider,
			@Nullable Instant disabled, @Nullable Instant ends, @Nullable String sponsor, boolean invited) {

		private static final Duration SOON = Duration.ofDays(30);

		/** Whether they are a partner whose account ends unless it is renewed. */
		boolean renewed() {
			return this.role.partner() && this.ends != null;
		}

		/**
		 * Whether their account must be renewed soon: it ends within 30 days, or nobody
		 * vouches for them.
		 */
		boolean due(Instant now) {
			return renewed() && !gone(now)
					&& (this.sponsor == null || now.plus(SOON).isAfter(Objects.requireNonNull(this.ends)));
		}

		/** Whether they may not come in any more. */
		boolean gone(Instant now) {
			return this.disabled != null || (this.ends != null && !this.ends.isAfter(now));
		}

		@Override
		public String toString() {
			return "Person[hidden]";
		}

	}

	/** An invited person. */
	record Invited(StaffId id, String signIn) {

		@Override
		public String toString() {
			return "Invited[hidden]";
		}

	}

}
