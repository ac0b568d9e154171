package org.waymark.triage.bulkreports;

import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.triage.bulkreports.BulkReports.IdenticalGroup;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseDocuments;
import org.waymark.cases.ConcernDocument;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.terms.Door;
import org.waymark.triage.bulkreports.IdenticalReports.Proposal;

@Component
@ConditionalOnFace(Face.TRIAGE)
class BulkReportsStore {

	private static final String PROPOSAL = "FLOOD";

	private static final String REVIEW = "FLOOD_REVIEW";

	private final DatabaseClient db;

	private final CaseDocuments documents;

	BulkReportsStore(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/** Of as many as the lane begins with: a flood costs no more for growing. */
	Flux<IdenticalGroup> groups(StaffId reader, int limit, int lookedAt) {
		return this.db.sql("""
				WITH first AS MATERIALIZED (
				  SELECT reference, received, id, likeness FROM triage.seen_by(:reader) WHERE place = 'HELD'
				  ORDER BY rank, turn, received, id LIMIT :lookedAt)
				SELECT (array_agg(reference ORDER BY received, id))[1] AS reference, count(*) AS count,
				       (SELECT count(*) FROM first) >= :lookedAt AS more
				FROM first WHERE likeness IS NOT NULL
				GROUP BY likeness HAVING count(*) > 1
				ORDER BY count(*) DESC LIMIT :limit
				""")
			.bind("reader", reader.value())
			.bind("limit", limit)
			.bind("lookedAt", lookedAt)
			.map(row -> new IdenticalGroup(Columns.reference(row, "reference"), Columns.get(row, "count", Long.class),
					Columns.get(row, "more", Boolean.class)))
			.all();
	}

	/**
	 * The reports that are held and identical to one; empty when that is not held, or the
	 * reader may not see it.
	 */
	Mono<IdenticalReports> find(ReportReference reference, StaffId reader) {
		return this.db.sql("""
				SELECT s.id, s.reference, s.door, s.likeness, g.count, g.first, g.last, clock_timestamp() AS now,
				       p.id AS proposal, p.code, p.at, p.author, a.name, p.body
				FROM triage.seen_by(:reader) s
				JOIN LATERAL (SELECT count(*) AS count, min(r.received) AS first, max(r.received) AS last
				              FROM triage.seen_by(:reader) r
				              WHERE r.place = 'HELD' AND r.likeness IS NOT NULL AND r.likeness = s.likeness) g ON true
				LEFT JOIN LATERAL (SELECT f.id, f.code, f.at, f.author, f.body FROM triage.flood f
				                   WHERE f.likeness = s.likeness
				                     AND NOT EXISTS (SELECT FROM triage.flood_review v WHERE v.flood = f.id)
				                   ORDER BY f.at DESC LIMIT 1) p ON true
				LEFT JOIN staff.colleague a ON a.id = p.author
				WHERE s.reference = :reference AND s.place = 'HELD' AND s.likeness IS NOT NULL
				""").bind("reference", reference.text()).bind("reader", reader.value()).map(this::flood).one();
	}

	/** The content of the report; empty inside if it does not open. */
	Mono<Optional<ConcernDocument>> concern(ReportId report) {
		return this.db.sql("SELECT body FROM triage.concern WHERE report = :report")
			.bind("report", report.value())
			.map(row -> Columns.open(report, row, "body", this.documents::concern))
			.one()
			.defaultIfEmpty(Optional.empty());
	}

	Mono<Void> propose(IdenticalReports flood, String code, StaffId author, String words) {
		UUID id = UUID.randomUUID();
		return this.db
			.sql("""
					INSERT INTO triage.flood (id, likeness, code, author, body) VALUES (:id, :likeness, :code, :author, :body)
					""")
			.bind("id", id)
			.bind("likeness", flood.likeness())
			.bind("code", code)
			.bind("author", author.value())
			.bind("body", this.documents.seal(PROPOSAL, id, new Said(words)))
			.then();
	}

	Mono<Void> answer(Proposal proposal, String verdict, StaffId reviewer, String words) {
		return this.db.sql("""
				INSERT INTO triage.flood_review (flood, author, verdict, reviewer, body)
				VALUES (:flood, :author, :verdict, :reviewer, :body)
				""")
			.bind("flood", proposal.id())
			.bind("author", proposal.author().value())
			.bind("verdict", verdict)
			.bind("reviewer", reviewer.value())
			.bind("body", this.documents.seal(REVIEW, proposal.id(), new Said(words)))
			.then();
	}

	private IdenticalReports flood(Readable row) {
		return new IdenticalReports(Columns.report(row, "id"), Columns.reference(row, "reference"),
				Door.of(Columns.get(row, "door", String.class)), Columns.get(row, "likeness", ByteBuffer.class),
				Columns.get(row, "count", Long.class), Columns.get(row, "first", Instant.class),
				Columns.get(row, "last", Instant.class), Columns.get(row, "now", Instant.class),
				Optional.ofNullable(row.get("proposal", UUID.class)).map(id -> proposal(id, row)));
	}

	private Proposal proposal(UUID id, Readable row) {
		return new Proposal(id, Columns.get(row, "code", String.class), Columns.get(row, "at", Instant.class),
				Columns.staff(row, "author"), Columns.get(row, "name", String.class), Columns.open(id, row, "body",
						(same, sealed) -> this.documents.open(PROPOSAL, same, sealed, Said.class).words()));
	}

	/** The reason, kept encrypted. */
	record Said(String words) {

		@Override
		public String toString() {
			return "Said[hidden]";
		}

	}

}
