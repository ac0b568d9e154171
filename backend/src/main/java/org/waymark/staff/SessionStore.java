package org.waymark.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.staff.Sessions.OpenSession;

/**
 * Looks up sessions. Time is the database's, so that several processes agree on it.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class SessionStore {

	/** The stage of a session that opens the desk. */
	static final String WHOLE = "WHOLE";

	private static final String OPEN = """
			SELECT s.id, s.account, s.stage, a.name, a.role, a.provider IS NULL AS local, s.confirmed > now() - make_interval(secs => :recent) AS confirmed, s.begun, s.seen,
			       least(s.seen + make_interval(secs => :idle), s.begun + make_interval(secs => :longest)) AS until, now() AS now
			FROM staff.session s JOIN staff.account a ON a.id = s.account
			WHERE a.disabled IS NULL AND a.withdrawn IS NULL AND (a.ends IS NULL OR a.ends > now())
			  AND s.seen > now() - make_interval(secs => :idle) AND s.begun > now() - make_interval(secs => :longest)
			  AND (s.stage = 'WHOLE' OR s.begun > now() - make_interval(secs => :half))
			""";

	private final DatabaseClient db;

	private final StaffProperties limits;

	SessionStore(TriageDatabase database, StaffProperties limits) {
		this.db = database.client();
		this.limits = limits;
	}

	/** The owner of a session; empty once it is over or they may not sign in. */
	Mono<SessionPrincipal> find(SessionToken token) {
		return within(this.db.sql(OPEN + "AND s.token = decode(:token, 'hex')").bind("token", token.hash()))
			.map(SessionStore::comer)
			.one();
	}

	/** The member of a session, or nothing once it is over. */
	Mono<Member> find(SessionHandle session) {
		return within(this.db.sql(OPEN + "AND s.id = :id").bind("id", session.id())).map(SessionStore::comer)
			.one()
			.ofType(Member.class);
	}

	/** Sessions of an account that open the desk, newest first. */
	Flux<OpenSession> of(StaffId account) {
		return within(this.db.sql(OPEN + "AND s.account = :account AND s.stage = 'WHOLE' ORDER BY s.begun DESC, s.id")
			.bind("account", account.value())).mapProperties(OpenSession.class).all();
	}

	private DatabaseClient.GenericExecuteSpec within(DatabaseClient.GenericExecuteSpec query) {
		return query.bind("idle", this.limits.sessionIdle().toSeconds())
			.bind("longest", this.limits.sessionLongest().toSeconds())
			.bind("half", this.limits.sessionHalf().toSeconds())
			.bind("recent", this.limits.confirmedFor().toSeconds());
	}

	private static SessionPrincipal comer(Readable row) {
		StaffId account = Columns.staff(row, "account");
		SessionHandle session = new SessionHandle(Columns.get(row, "id", UUID.class));
		String stage = Columns.get(row, "stage", String.class);
		return stage.equals(WHOLE) ? member(row, account, session)
				: new PartiallyAuthenticated(account, session, PartiallyAuthenticated.Stage.valueOf(stage));
	}

	private static Member member(Readable row, StaffId account, SessionHandle session) {
		Instant until = Columns.get(row, "until", Instant.class);
		long left = Duration.between(Columns.get(row, "now", Instant.class), until).toSeconds();
		return new Member(account, Columns.get(row, "name", String.class),
				Role.valueOf(Columns.get(row, "role", String.class)), session, until, left,
				Columns.get(row, "confirmed", Boolean.class), Columns.get(row, "local", Boolean.class));
	}

}
