package org.waymark.agencies;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.agencies.Sentence.Decided;
import org.waymark.agencies.Sentence.Why;
import org.waymark.agencies.Sentence.Words;
import org.waymark.cases.CaseDocuments;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;

@Component
@ConditionalOnFace(Face.TRIAGE)
class SentenceStore {

	private static final String SENTENCE = "SENTENCE";

	private static final String SECOND = "SENTENCE_SECOND";

	private final DatabaseClient db;

	private final CaseDocuments documents;

	SentenceStore(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/** Keeps a sentence that waits; false when it had been kept before. */
	Mono<Boolean> add(UUID id, ReportId report, String basis, Instant due, StaffId author, Words words) {
		return this.db.sql("""
				INSERT INTO agencies.sentence (id, report, basis, due, author, body)
				VALUES (:id, :report, :basis, :due, :author, :body)
				ON CONFLICT (id) DO NOTHING
				""")
			.bind("id", id)
			.bind("report", report.value())
			.bind("basis", basis)
			.bind("due", due)
			.bind("author", author.value())
			.bind("body", this.documents.seal(SENTENCE, id, words))
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	/** Those of a report that its reader may see, the newest first. */
	Flux<Sentence> about(ReportId report, StaffId reader) {
		return this.db.sql("""
				SELECT s.id, s.report, r.reference, s.basis, s.at, s.due, s.author, a.name, s.body,
				       clock_timestamp() AS now, s.decided, s.verdict, b.name AS decider, s.said
				FROM agencies.sentence s JOIN triage.seen_by(:reader) r ON r.id = s.report
				JOIN staff.colleague a ON a.id = s.author LEFT JOIN staff.colleague b ON b.id = s.decider
				WHERE s.report = :report ORDER BY s.at DESC
				""").bind("report", report.value()).bind("reader", reader.value()).map(this::sentence).all();
	}

	/** Those that wait and that a reader may see, what is due first at the top. */
	Flux<Sentence> waiting(StaffId reader, int limit) {
		return this.db.sql("""
				SELECT s.id, s.report, r.reference, s.basis, s.at, s.due, s.author, a.name, s.body,
				       clock_timestamp() AS now, s.decided, s.verdict, NULL::text AS decider, s.said
				FROM agencies.sentence s JOIN triage.seen_by(:reader) r ON r.id = s.report
				JOIN staff.colleague a ON a.id = s.author
				WHERE s.decided IS NULL ORDER BY s.due, s.id LIMIT :limit
				""").bind("reader", reader.value()).bind("limit", limit).map(this::sentence).all();
	}

	/** One that a reader may see. */
	Mono<Sentence> find(UUID id, ReportReference reference, StaffId reader) {
		return this.db.sql("""
				SELECT s.id, s.report, r.reference, s.basis, s.at, s.due, s.author, a.name, s.body,
				       clock_timestamp() AS now, s.decided, s.verdict, b.name AS decider, s.said
				FROM agencies.sentence s JOIN triage.seen_by(:reader) r ON r.id = s.report
				JOIN staff.colleague a ON a.id = s.author LEFT JOIN staff.colleague b ON b.id = s.decider
				WHERE s.id = :id AND r.reference = :reference
				""")
			.bind("id", id)
			.bind("reference", reference.text())
			.bind("reader", reader.value())
			.map(this::sentence)
			.one();
	}

	/** Decides once, and never by the person who asked; false where that is not so. */
	Mono<Boolean> decide(UUID id, String verdict, String why, StaffId decider) {
		return this.db
			.sql("""
					UPDATE agencies.sentence SET decided = clock_timestamp(), verdict = :verdict, decider = :decider, said = :said
					WHERE id = :id AND decided IS NULL AND author <> :decider
					""")
			.bind("id", id)
			.bind("verdict", verdict)
			.bind("decider", decider.value())
			.bind("said", this.documents.seal(SECOND, id, new Why(why)))
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	private Sentence sentence(Readable row) {
		UUID id = Columns.get(row, "id", UUID.class);
		return new Sentence(id, Columns.report(row, "report"), Columns.reference(row, "reference"),
				Columns.get(row, "basis", String.class),
				new Request.Sent(Columns.get(row, "name", String.class), Columns.get(row, "at", Instant.class),
						Columns.get(row, "due", Instant.class)),
				Columns.staff(row, "author"), Columns.get(row, "now", Instant.class),
				Columns.open(id, row, "body",
						(same, sealed) -> this.documents.open(SENTENCE, same, sealed, Words.class)),
				Optional.ofNullable(row.get("decided", Instant.class)).map(at -> decided(id, at, row)));
	}

	private Decided decided(UUID id, Instant at, Readable row) {
		return new Decided(Columns.get(row, "verdict", String.class), Columns.get(row, "decider", String.class), at,
				Columns.open(id, row, "said", (same, sealed) -> this.documents.open(SECOND, same, sealed, Why.class)));
	}

}
