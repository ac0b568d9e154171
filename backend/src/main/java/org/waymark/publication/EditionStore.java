package org.waymark.publication;

import java.util.Objects;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;

/** The rows of what was published, as the hub writes them. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class EditionStore {

	private final DatabaseClient db;

	EditionStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** Lets one at a time publish a subject, until the end of the transaction. */
	Mono<Void> lock(String subject) {
		return this.db.sql("SELECT pg_advisory_xact_lock(hashtextextended('publication ' || :subject, 0))")
			.bind("subject", subject)
			.then();
	}

	/** Empty unless the newest edition says the same. */
	Mono<Long> numberOfNewestLike(String subject, byte[] body) {
		return this.db.sql("""
				SELECT e.number FROM publication.edition e
				WHERE e.number = (SELECT max(n.number) FROM publication.edition n WHERE n.subject = :subject)
				  AND e.digest = sha256(:body)
				""")
			.bind("subject", subject)
			.bind("body", body)
			.map(row -> Objects.requireNonNull(row.get("number", Long.class)))
			.one();
	}

	/** The newest edition, unless it is the one that the caller holds. */
	Mono<StoredEdition> newest(String subject, long held) {
		return this.db.sql("""
				SELECT e.number, e.digest, e.body FROM publication.edition e
				WHERE e.number = (SELECT max(n.number) FROM publication.edition n WHERE n.subject = :subject)
				  AND e.number <> :held
				""").bind("subject", subject).bind("held", held).map(StoredEdition::of).one();
	}

	Mono<Long> insert(String subject, byte[] body) {
		return this.db.sql("INSERT INTO publication.edition (subject, body) VALUES (:subject, :body) RETURNING number")
			.bind("subject", subject)
			.bind("body", body)
			.map(row -> Objects.requireNonNull(row.get("number", Long.class)))
			.one();
	}

	Mono<Void> keepNewest(String subject, int amount) {
		return this.db.sql("""
				DELETE FROM publication.edition e
				WHERE e.subject = :subject AND e.number NOT IN (
				    SELECT n.number FROM publication.edition n WHERE n.subject = :subject
				    ORDER BY n.number DESC LIMIT :amount)
				""").bind("subject", subject).bind("amount", amount).then();
	}

}
