package org.waymark.staff;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/**
 * The one writer of {@code staff.session}. Each method is one change and holds its guard.
 * The caller opens the transaction and records the change for the audit. Time is the
 * database's, so that several processes agree on it.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class SessionChanges {

	private final DatabaseClient db;

	private final StaffProperties limits;

	SessionChanges(TriageDatabase database, StaffProperties limits) {
		this.db = database.client();
		this.limits = limits;
	}

	/**
	 * Begins a session.
	 * @param shown when its owner last showed that it is them; what lies ahead counts as
	 * now
	 */
	Mono<SessionHandle> begin(SessionToken token, StaffId account, String stage, Instant shown) {
		return this.db.sql("""
				INSERT INTO staff.session (token, account, stage, confirmed)
				VALUES (decode(:token, 'hex'), :account, :stage, least(:shown, now())) RETURNING id
				""")
			.bind("token", token.hash())
			.bind("account", account.value())
			.bind("stage", stage)
			.bind("shown", shown)
			.mapProperties(SessionHandle.class)
			.one();
	}

	/**
	 * Makes a session complete, under another token; its time begins again. False if it
	 * is complete or over, or if its owner may no longer sign in.
	 */
	Mono<Boolean> complete(SessionHandle session, SessionToken token) {
		return this.db.sql("""
				UPDATE staff.session s SET token = decode(:token, 'hex'), stage = 'WHOLE', begun = now(), seen = now(),
				       confirmed = now()
				FROM staff.account a
				WHERE s.id = :id AND s.stage <> 'WHOLE' AND a.id = s.account AND a.disabled IS NULL
				  AND a.withdrawn IS NULL AND (a.ends IS NULL OR a.ends > now())
				""").bind("token", token.hash()).bind("id", session.id()).fetch().rowsUpdated().map(rows -> rows == 1);
	}

	/** Gives a session another token; the one before opens nothing any more. */
	Mono<Void> confirm(SessionHandle session, SessionToken token) {
		return this.db.sql("""
				UPDATE staff.session SET token = decode(:token, 'hex'), confirmed = now(), seen = now() WHERE id = :id
				""").bind("token", token.hash()).bind("id", session.id()).then();
	}

	/**
	 * Restarts the idle time, unless that was done a moment ago: reading should not write
	 * every time.
	 */
	Mono<Void> touch(SessionHandle session) {
		return this.db.sql("""
				UPDATE staff.session SET seen = now()
				WHERE id = :id AND seen < now() - make_interval(secs => :idle / 60.0)
				""").bind("id", session.id()).bind("idle", this.limits.sessionIdle().toSeconds()).then();
	}

	/** Ends it and says whose it was, if it was there. */
	Mono<StaffId> end(SessionToken token) {
		return this.db.sql("DELETE FROM staff.session WHERE token = decode(:token, 'hex') RETURNING account")
			.bind("token", token.hash())
			.mapValue(UUID.class)
			.one()
			.map(StaffId::new);
	}

	/** Ends one session of an account; false if it is none of its. */
	Mono<Boolean> end(StaffId account, UUID session) {
		return this.db.sql("DELETE FROM staff.session WHERE id = :id AND account = :account")
			.bind("id", session)
			.bind("account", account.value())
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	/**
	 * Ends sessions whose time is over or whose owner may not sign in and says why each
	 * was.
	 */
	Flux<EndedSession> endOver() {
		return this.db
			.sql("""
					DELETE FROM staff.session s USING staff.account a
					WHERE a.id = s.account AND (a.disabled IS NOT NULL OR a.withdrawn IS NOT NULL OR a.ends <= now() OR s.seen <= now() - make_interval(secs => :idle)
					  OR s.begun <= now() - make_interval(secs => :longest))
					RETURNING s.account, CASE WHEN a.disabled IS NOT NULL OR a.withdrawn IS NOT NULL OR a.ends <= now() THEN 'DISABLED'
					  WHEN s.begun <= now() - make_interval(secs => :longest) THEN 'LONGEST' ELSE 'IDLE' END AS reason
					""")
			.bind("idle", this.limits.sessionIdle().toSeconds())
			.bind("longest", this.limits.sessionLongest().toSeconds())
			.mapProperties(EndedSession.class)
			.all();
	}

	/** Ends one session and says whose it was, if it was there. */
	public Mono<StaffId> end(UUID session) {
		return this.db.sql("DELETE FROM staff.session WHERE id = :id RETURNING account")
			.bind("id", session)
			.mapValue(UUID.class)
			.one()
			.map(StaffId::new);
	}

	/** Ends every session of an account. */
	public Mono<Void> endAll(StaffId account) {
		return this.db.sql("DELETE FROM staff.session WHERE account = :account")
			.bind("account", account.value())
			.then();
	}

	/** Ends every session of an account but one. */
	public Mono<Void> endOthers(StaffId account, SessionHandle kept) {
		return this.db.sql("DELETE FROM staff.session WHERE account = :account AND id <> :kept")
			.bind("account", account.value())
			.bind("kept", kept.id())
			.then();
	}

	/**
	 * Ends the sessions that came from one session at a provider. So do those of the
	 * holder's account for which the provider named no session of its own.
	 * @param sid digest of the provider's name for its session, in hexadecimal
	 * @param subject digest of the provider's name for the holder, in hexadecimal
	 * @return the accounts, one for each session
	 */
	public Flux<StaffId> endOfProviderSession(String provider, String sid, String subject) {
		return this.db.sql("""
				DELETE FROM staff.session s USING staff.provider_session p, staff.account a
				WHERE p.session = s.id AND a.id = s.account AND p.provider = :provider
				  AND (p.sid = decode(:sid, 'hex')
				       OR (p.sid IS NULL AND a.provider = :provider AND a.subject = decode(:subject, 'hex')))
				RETURNING s.account
				""")
			.bind("provider", provider)
			.bind("sid", sid)
			.bind("subject", subject)
			.mapValue(UUID.class)
			.all()
			.map(StaffId::new);
	}

	/** Ends every session of a provider's account; the account, once for each. */
	public Flux<StaffId> endOfHolder(String provider, String subject) {
		return this.db.sql("""
				DELETE FROM staff.session s USING staff.account a
				WHERE a.id = s.account AND a.provider = :provider AND a.subject = decode(:subject, 'hex')
				RETURNING s.account
				""").bind("provider", provider).bind("subject", subject).mapValue(UUID.class).all().map(StaffId::new);
	}

	/** Ends the sessions of accounts of every provider but these. */
	public Flux<StaffId> endOfOtherProviders(Set<String> known) {
		return this.db.sql("""
				DELETE FROM staff.session s USING staff.account a
				WHERE a.id = s.account AND a.provider IS NOT NULL AND a.provider <> ALL (:known) RETURNING s.account
				""").bind("known", known.toArray(String[]::new)).mapValue(UUID.class).all().map(StaffId::new);
	}

	/**
	 * A session that is over.
	 *
	 * @param account whose it was
	 * @param reason IDLE, LONGEST or DISABLED
	 */
	record EndedSession(StaffId account, String reason) {

	}

}
