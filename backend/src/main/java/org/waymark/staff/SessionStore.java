package org.waymark.staff;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;

/**
 * Sessions as rows. Time is the database's, so that several processes agree on it.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class SessionStore {

	private final DatabaseClient db;

	private final StaffProperties limits;

	SessionStore(TriageDatabase database, StaffProperties limits) {
		this.db = database.client();
		this.limits = limits;
	}

	Mono<Void> insert(SessionHandle session, UUID account) {
		return this.db.sql("INSERT INTO staff.session (token, account) VALUES (decode(:token, 'hex'), :account)")
			.bind("token", session.hash())
			.bind("account", account)
			.then();
	}

	/**
	 * The member whose session it is, or nothing once it is over or they may not sign in.
	 */
	Mono<Member> find(SessionHandle session) {
		return this.db
			.sql("""
					SELECT a.id, a.name, a.role, least(s.seen + make_interval(secs => :idle),
					       s.begun + make_interval(secs => :longest)) AS until
					FROM staff.session s JOIN staff.account a ON a.id = s.account
					WHERE s.token = decode(:token, 'hex') AND a.disabled IS NULL
					  AND s.seen > now() - make_interval(secs => :idle) AND s.begun > now() - make_interval(secs => :longest)
					""")
			.bind("token", session.hash())
			.bind("idle", this.limits.sessionIdle().toSeconds())
			.bind("longest", this.limits.sessionLongest().toSeconds())
			.map(row -> member(row, session))
			.one();
	}

	/**
	 * Begins the idle time anew, unless that was done a moment ago: reading should not
	 * write every time.
	 */
	Mono<Void> touch(SessionHandle session) {
		return this.db.sql("""
				UPDATE staff.session SET seen = now()
				WHERE token = decode(:token, 'hex') AND seen < now() - make_interval(secs => :idle / 60.0)
				""").bind("token", session.hash()).bind("idle", this.limits.sessionIdle().toSeconds()).then();
	}

	/** Ends it and says whose it was, if it was there. */
	Mono<UUID> delete(SessionHandle session) {
		return this.db.sql("DELETE FROM staff.session WHERE token = decode(:token, 'hex') RETURNING account")
			.bind("token", session.hash())
			.mapValue(UUID.class)
			.one();
	}

	/** Removes sessions that are over and says why each was. */
	Flux<EndedSession> deleteEnded() {
		return this.db.sql("""
				DELETE FROM staff.session s USING staff.account a
				WHERE a.id = s.account AND (a.disabled IS NOT NULL OR s.seen <= now() - make_interval(secs => :idle)
				  OR s.begun <= now() - make_interval(secs => :longest))
				RETURNING s.account, CASE WHEN a.disabled IS NOT NULL THEN 'DISABLED'
				  WHEN s.begun <= now() - make_interval(secs => :longest) THEN 'LONGEST' ELSE 'IDLE' END AS reason
				""")
			.bind("idle", this.limits.sessionIdle().toSeconds())
			.bind("longest", this.limits.sessionLongest().toSeconds())
			.mapProperties(EndedSession.class)
			.all();
	}

	private static Member member(Readable row, SessionHandle session) {
		return new Member(get(row, "id", UUID.class), get(row, "name", String.class),
				Role.valueOf(get(row, "role", String.class)), session,
				get(row, "until", OffsetDateTime.class).toInstant());
	}

	private static <T> T get(Readable row, String column, Class<T> type) {
		return Objects.requireNonNull(row.get(column, type));
	}

	/**
	 * A session that is over.
	 *
	 * @param account whose it was
	 * @param reason IDLE, LONGEST or DISABLED
	 */
	record EndedSession(UUID account, String reason) {

	}

}
