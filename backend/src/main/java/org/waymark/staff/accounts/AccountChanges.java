package org.waymark.staff.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.staff.Role;

/**
 * The one writer of {@code staff.account} and {@code staff.invitation}. Each method is
 * one change and holds its guard: it answers false, or nothing, where the account is not
 * as the change needs it. The caller opens the transaction and records the change for the
 * audit.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class AccountChanges {

	private final DatabaseClient db;

	AccountChanges(TriageDatabase database) {
		this.db = database.client();
	}

	/**
	 * Makes a trial account, or gives the trial account of this name this password. An
	 * account of the same name that is no trial account stays as it is.
	 */
	public Mono<Void> keepTrial(String signIn, String name, Role role, String password) {
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
	 * Makes an account without a password; nothing if the name is taken.
	 * @param sponsor who vouches for its owner, if they are a partner
	 */
	public Mono<StaffId> make(NewAccount account, Optional<StaffId> sponsor, Optional<StaffId> by,
			Optional<Instant> ends) {
		return this.db.sql("""
				INSERT INTO staff.account (sign_in, name, role, made_by, sponsor, ends)
				VALUES (:signIn, :name, :role, :by, :sponsor, :ends)
				ON CONFLICT (sign_in) DO NOTHING RETURNING id
				""")
			.bind("signIn", account.signIn())
			.bind("name", account.name())
			.bind("role", account.role().name())
			.bind("by", Columns.parameter(UUID.class, by.map(StaffId::value)))
			.bind("sponsor", Columns.parameter(UUID.class, sponsor.map(StaffId::value)))
			.bind("ends", Columns.parameter(Instant.class, ends))
			.mapValue(UUID.class)
			.one()
			.map(StaffId::new);
	}

	/**
	 * Makes an account whose password a provider keeps.
	 * @param days after which a member of staff must vouch for its owner again, if
	 * anybody must
	 */
	public Mono<StaffId> makeProvided(String provider, String subject, Provided holder, Optional<Integer> days) {
		return this.db.sql("""
				INSERT INTO staff.account (provider, subject, name, role, ends)
				VALUES (:provider, decode(:subject, 'hex'), :name, :role, now() + make_interval(days => :days))
				ON CONFLICT (provider, subject) DO UPDATE SET name = excluded.name RETURNING id
				""")
			.bind("provider", provider)
			.bind("subject", subject)
			.bind("name", holder.name())
			.bind("role", holder.role().name())
			.bind("days", Columns.parameter(Integer.class, days))
			.mapValue(UUID.class)
			.one()
			.map(StaffId::new);
	}

	/** Brings a provider's account up to date; a last day that it has stays. */
	public Mono<Void> refresh(StaffId account, Provided holder, Optional<Integer> days) {
		return this.db
			.sql("""
					UPDATE staff.account
					SET name = :name, role = :role, withdrawn = NULL, ends = coalesce(ends, now() + make_interval(days => :days))
					WHERE id = :id
					""")
			.bind("name", holder.name())
			.bind("role", holder.role().name())
			.bind("days", Columns.parameter(Integer.class, days))
			.bind("id", account.value())
			.then();
	}

	/** From now on the account gives no way in, until its provider gives it a role. */
	public Mono<Void> withdraw(StaffId account) {
		return this.db.sql("UPDATE staff.account SET withdrawn = now() WHERE id = :id")
			.bind("id", account.value())
			.then();
	}

	/** Changes the password of an account of this service. */
	public Mono<Void> changePassword(StaffId account, String password) {
		return this.db.sql("UPDATE staff.account SET password = :password WHERE id = :id AND provider IS NULL")
			.bind("password", password)
			.bind("id", account.value())
			.then();
	}

	/** Gives an invited person's account its password; false if it is closed. */
	public Mono<Boolean> choosePassword(StaffId account, String password) {
		return changed(
				this.db.sql("UPDATE staff.account SET password = :password WHERE id = :account AND disabled IS NULL")
					.bind("password", password)
					.bind("account", account.value()));
	}

	/** Puts a person in a team, or in none; false if they may not sign in. */
	public Mono<Boolean> place(StaffId account, List<Role> roles, Optional<String> team) {
		return changed(this.db.sql("""
				UPDATE staff.account SET team = :team
				WHERE id = :account AND role = ANY(:roles) AND disabled IS NULL AND (ends IS NULL OR ends > now())
				""")
			.bind("account", account.value())
			.bind("roles", roles.stream().map(Role::name).toArray(String[]::new))
			.bind("team", Columns.parameter(String.class, team)));
	}

	/** Notes who vouches for a partner, and until when; false if it is closed. */
	public Mono<Boolean> vouch(StaffId account, StaffId sponsor, Optional<Instant> ends) {
		return changed(this.db
			.sql("UPDATE staff.account SET ends = :ends, sponsor = :sponsor WHERE id = :account AND disabled IS NULL")
			.bind("account", account.value())
			.bind("sponsor", sponsor.value())
			.bind("ends", Columns.parameter(Instant.class, ends)));
	}

	/** Sets when an account ends, if ever; false if it is closed. */
	public Mono<Boolean> setEnd(StaffId account, Optional<Instant> ends) {
		return changed(this.db.sql("UPDATE staff.account SET ends = :ends WHERE id = :account AND disabled IS NULL")
			.bind("account", account.value())
			.bind("ends", Columns.parameter(Instant.class, ends)));
	}

	/** Closes an account, whose password goes; false if it is closed. */
	public Mono<Boolean> close(StaffId account) {
		return changed(this.db.sql("""
				UPDATE staff.account SET disabled = now(), password = NULL WHERE id = :account AND disabled IS NULL
				""").bind("account", account.value()));
	}

	/**
	 * Opens a closed account again; false if it is open.
	 * @param sponsor who vouches for its owner from now on, where they are a partner
	 */
	public Mono<Boolean> reopen(StaffId account, Optional<StaffId> sponsor, Optional<Instant> ends) {
		return changed(this.db.sql("""
				UPDATE staff.account SET disabled = NULL, ends = :ends, sponsor = :sponsor
				WHERE id = :account AND disabled IS NOT NULL
				""")
			.bind("account", account.value())
			.bind("sponsor", Columns.parameter(UUID.class, sponsor.map(StaffId::value)))
			.bind("ends", Columns.parameter(Instant.class, ends)));
	}

	private static Mono<Boolean> changed(GenericExecuteSpec update) {
		return update.fetch().rowsUpdated().map(rows -> rows == 1);
	}

	/**
	 * Stores a new invitation in place of an earlier one. Does nothing for a provider's
	 * accounts, nor for a person who took part today in resetting the owner's second
	 * factor.
	 */
	public Mono<Boolean> invite(StaffId account, String token, Optional<StaffId> by) {
		return this.db
			.sql("""
					INSERT INTO staff.invitation (account, token)
					SELECT a.id, decode(:token, 'hex') FROM staff.account a
					WHERE a.id = :account AND a.provider IS NULL AND a.disabled IS NULL
					  AND NOT EXISTS (SELECT FROM staff.factor_reset_done d
					                  WHERE d.account = a.id AND :by::uuid IN (d.asked_by, d.agreed_by) AND d.at > now() - interval '1 day')
					ON CONFLICT (account) DO UPDATE SET token = excluded.token, until = now() + interval '3 days'
					""")
			.bind("account", account.value())
			.bind("token", token)
			.bind("by", Columns.parameter(UUID.class, by.map(StaffId::value)))
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	/** Uses an invitation up and tells whose it was; nothing if it is gone. */
	public Mono<StaffId> useInvitation(String token) {
		return this.db.sql("""
				DELETE FROM staff.invitation WHERE token = decode(:token, 'hex') AND until > now() RETURNING account
				""").bind("token", token).mapValue(UUID.class).one().map(StaffId::new);
	}

	/** A link that would give the account yet another password opens nothing any more. */
	public Mono<Void> endInvitation(StaffId account) {
		return this.db.sql("DELETE FROM staff.invitation WHERE account = :id").bind("id", account.value()).then();
	}

	/**
	 * An account of this service to be made.
	 */
	public record NewAccount(String signIn, String name, Role role) {

		@Override
		public String toString() {
			return "NewAccount[hidden]";
		}

	}

	/** The word of a provider about the holder of an account. */
	public record Provided(String name, Role role) {

		@Override
		public String toString() {
			return "Provided[hidden]";
		}

	}

}
