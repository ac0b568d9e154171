package org.waymark.audit;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

@Component
@ConditionalOnFace(Face.TRIAGE)
class AuditStore {

	/**
	 * Any number will do, as long as nothing else uses it: only one process seals at a
	 * time.
	 */
	private static final long SEALER = 0x5EA1;

	private final DatabaseClient db;

	AuditStore(TriageDatabase database) {
		this.db = database.client();
	}

	Mono<Void> add(AuditEntry entry) {
		return this.db.sql("""
				INSERT INTO audit.entry (act, actor_kind, actor, subject_kind, subject, detail)
				VALUES (:act, :actorKind, :actor, :subjectKind, :subject, :detail)
				""")
			.bind("act", entry.act().name())
			.bind("actorKind", entry.actor().staff().isPresent() ? "STAFF" : "SYSTEM")
			.bind("subjectKind", entry.kind().name())
			.bind("detail", entry.detail())
			.bind("actor", Columns.parameter(UUID.class, entry.actor().staff().map(StaffId::value)))
			.bind("subject", Columns.parameter(UUID.class, entry.subject()))
			.then();
	}

	/**
	 * Takes the right to seal until the end of the transaction; false when another
	 * process has it.
	 */
	Mono<Boolean> lockChain() {
		return this.db.sql("SELECT pg_try_advisory_xact_lock(:sealer) AS taken")
			.bind("sealer", SEALER)
			.map(row -> Boolean.TRUE.equals(row.get("taken", Boolean.class)))
			.one();
	}

	/** The last link of the chain; empty before the first. */
	Mono<Link> head() {
		return this.db.sql("SELECT position, entry, digest FROM audit.link ORDER BY position DESC LIMIT 1")
			.map(Link::read)
			.one();
	}

	/**
	 * Committed entries without a link, in the order in which they were added.
	 * @param after only entries with a higher id, so that what was sealed long ago is not
	 * looked through again
	 */
	Flux<StoredEntry> unsealed(long after, int limit) {
		return this.db.sql("""
				SELECT e.id, e.at, e.act, e.actor_kind, e.actor, e.subject_kind, e.subject, e.detail
				FROM audit.entry e
				WHERE e.id > :after AND NOT EXISTS (SELECT FROM audit.link l WHERE l.entry = e.id)
				ORDER BY e.id LIMIT :limit
				""").bind("after", after).bind("limit", limit).map(StoredEntry::read).all();
	}

	/** Adds links in one statement, however many there are. */
	Mono<Void> add(List<Link> links) {
		return this.db.sql("""
				INSERT INTO audit.link (position, entry, digest)
				SELECT position, entry, decode(digest, 'hex')
				FROM unnest(:positions, :entries, :digests) AS l (position, entry, digest)
				""")
			.bind("positions", links.stream().map(Link::position).toArray(Long[]::new))
			.bind("entries", links.stream().map(Link::entry).toArray(Long[]::new))
			.bind("digests", links.stream().map(link -> HexFormat.of().formatHex(link.digest())).toArray(String[]::new))
			.then();
	}

	/** Links after a position, each with its entry or, where that is gone, without. */
	Flux<SealedEntry> chainAfter(long position, int limit) {
		return this.db.sql("""
				SELECT l.position, l.entry, l.digest,
				       e.id, e.at, e.act, e.actor_kind, e.actor, e.subject_kind, e.subject, e.detail
				FROM audit.link l LEFT JOIN audit.entry e ON e.id = l.entry
				WHERE l.position > :position ORDER BY l.position LIMIT :limit
				""").bind("position", position).bind("limit", limit).map(SealedEntry::read).all();
	}

}
