package org.waymark.staff.provider;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

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

/**
 * Looks up accounts whose password a provider keeps, and where their sessions came from.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ProviderStore {

	/** Sessions that one process checks at a time. */
	static final int BATCH = 20;

	private final DatabaseClient db;

	ProviderStore(TriageDatabase database) {
		this.db = database.client();
	}

	Mono<Kept> find(String provider, String subject) {
		return this.db.sql("""
				SELECT id, role, disabled IS NOT NULL OR coalesce(ends <= now(), false) AS closed,
				       withdrawn IS NOT NULL AS withdrawn
				FROM staff.account
				WHERE provider = :provider AND subject = decode(:subject, 'hex') FOR UPDATE
				""").bind("provider", provider).bind("subject", subject).mapProperties(Kept.class).one();
	}

	/**
	 * Notes where a session came from.
	 * @param sid digest of the provider's name for it, in hexadecimal
	 * @param refresh sealed, in hexadecimal
	 */
	Mono<Void> note(UUID session, String provider, @Nullable String sid, @Nullable String refresh) {
		return this.db.sql("""
				INSERT INTO staff.provider_session (session, provider, sid, refresh)
				VALUES (:session, :provider, decode(:sid, 'hex'), decode(:refresh, 'hex'))
				""")
			.bind("session", session)
			.bind("provider", provider)
			.bind("sid", Columns.parameter(String.class, Optional.ofNullable(sid)))
			.bind("refresh", Columns.parameter(String.class, Optional.ofNullable(refresh)))
			.then();
	}

	/**
	 * Takes sessions that were last checked long ago, so that no other process does. A
	 * provider may change the token whenever it is used, so none is used twice at a time.
	 */
	Flux<Due> claim(Duration every, Duration longest) {
		return this.db.sql("""
				WITH due AS (SELECT session, asked IS NOT NULL AS unsure FROM staff.provider_session
				             WHERE refresh IS NOT NULL AND checked <= now() - make_interval(secs => :every)
				               AND (asked IS NULL OR asked <= now() - make_interval(secs => :longest))
				             ORDER BY checked LIMIT :batch FOR UPDATE SKIP LOCKED)
				UPDATE staff.provider_session p SET checked = now(), asked = now()
				FROM due, staff.session s, staff.account a
				WHERE p.session = due.session AND s.id = p.session AND a.id = s.account
				RETURNING p.session, p.provider, encode(p.refresh, 'hex') AS refresh, a.id AS account, a.role,
				          encode(a.subject, 'hex') AS subject, due.unsure
				""")
			.bind("every", every.toMillis() / 1000.0)
			.bind("longest", longest.toMillis() / 1000.0)
			.bind("batch", BATCH)
			.mapProperties(Due.class)
			.all();
	}

	/** The provider answered, and gave this to ask with the next time. */
	Mono<Void> renew(UUID session, String refresh) {
		return this.db.sql("""
				UPDATE staff.provider_session SET refresh = decode(:refresh, 'hex'), asked = NULL
				WHERE session = :session
				""").bind("refresh", refresh).bind("session", session).then();
	}

	/** The provider answered, or was not reached at all: what we have is still good. */
	Mono<Void> settle(UUID session) {
		return this.db.sql("UPDATE staff.provider_session SET asked = NULL WHERE session = :session")
			.bind("session", session)
			.then();
	}

	/** There is nothing any more to ask the provider with. */
	Mono<Void> forget(UUID session) {
		return this.db.sql("UPDATE staff.provider_session SET refresh = NULL, asked = NULL WHERE session = :session")
			.bind("session", session)
			.then();
	}

	/** Where a session came from, if it was from a provider. */
	Mono<String> from(UUID session) {
		return this.db.sql("SELECT provider FROM staff.provider_session WHERE session = :session")
			.bind("session", session)
			.mapValue(String.class)
			.one();
	}

	/**
	 * An account as it is on record.
	 *
	 * @param closed whether staff have closed it, or its last day has passed
	 * @param withdrawn whether its provider gave it no role any more
	 */
	record Kept(StaffId id, Role role, boolean closed, boolean withdrawn) {

	}

	/**
	 * A session that is due to be checked with its provider.
	 *
	 * @param refresh the refresh token, sealed, in hexadecimal
	 * @param role the role it has now
	 * @param subject digest of the provider's name for the account, in hexadecimal
	 * @param unsure whether an answer was lost before: the token may be used up
	 */
	record Due(UUID session, String provider, String refresh, StaffId account, Role role, String subject,
			boolean unsure) {

		@Override
		public String toString() {
			return "Due[hidden]";
		}

	}

}
