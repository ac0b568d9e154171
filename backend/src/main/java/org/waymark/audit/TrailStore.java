package org.waymark.audit;

import org.waymark.audit.AuditTrail.Readings;
import org.waymark.audit.AuditTrail.AuditQuery;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/**
 * Finds entries. Statements are planned for their values (decision 30), so that each
 * question is answered from the index that fits best: that of the subject, of the actor,
 * of the act, or of all.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class TrailStore {

	private final DatabaseClient db;

	TrailStore(TriageDatabase database) {
		this.db = database.client();
	}

	Flux<AuditRecord> newest(AuditQuery query, int limit) {
		return this.db.sql("""
				SELECT id, at, act, actor, subject_kind, subject, detail FROM audit.entry
				WHERE id < :before AND (subject IS NULL OR subject <> ALL (:without))
				  AND (:subject::uuid IS NULL OR subject = :subject) AND (:actor::uuid IS NULL OR actor = :actor)
				  AND (:act::text IS NULL OR act = :act)
				ORDER BY id DESC LIMIT :limit
				""")
			.bind("subject", Columns.parameter(UUID.class, query.subject()))
			.bind("actor", Columns.parameter(UUID.class, query.actor().map(StaffId::value)))
			.bind("act", Columns.parameter(String.class, query.act()))
			.bind("without", query.without().toArray(UUID[]::new))
			.bind("before", query.before().orElse(Long.MAX_VALUE))
			.bind("limit", limit)
			.map(TrailStore::entry)
			.all();
	}

	Flux<Readings> readersOf(UUID subject) {
		return this.db.sql("""
				SELECT actor, count(*) AS times, min(at) AS first, max(at) AS last FROM audit.entry
				WHERE subject = :subject AND actor IS NOT NULL AND act = ANY (:reads)
				GROUP BY actor ORDER BY max(at) DESC, actor
				""")
			.bind("subject", subject)
			.bind("reads", Act.reads())
			.map(row -> new Readings(Columns.staff(row, "actor"), Columns.get(row, "times", Long.class),
					time(row, "first"), time(row, "last")))
			.all();
	}

	private static AuditRecord entry(Readable row) {
		return new AuditRecord(Columns.get(row, "id", Long.class), time(row, "at"),
				Columns.get(row, "act", String.class),
				Optional.ofNullable(row.get("actor", UUID.class)).map(StaffId::new),
				Columns.get(row, "subject_kind", String.class), Optional.ofNullable(row.get("subject", UUID.class)),
				Columns.get(row, "detail", String.class));
	}

	private static Instant time(Readable row, String column) {
		return Columns.get(row, column, Instant.class);
	}

}
