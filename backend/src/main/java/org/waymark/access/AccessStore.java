package org.waymark.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.access.ReportAccess.Recusal;
import org.waymark.access.ReportAccess.Restriction;
import org.waymark.cases.CaseDocuments;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;

/** Stores from whom a report is hidden and to whom it is restricted. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class AccessStore {

	private static final String RECUSAL = "RECUSAL";

	private static final String RESTRICTION = "RESTRICTION";

	private final DatabaseClient db;

	private final CaseDocuments documents;

	AccessStore(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/** The report itself; the rest of its standing is still empty. */
	Mono<ReportAccess> find(ReportReference reference, StaffId reader) {
		return this.db.sql("""
				SELECT id, reference, owner, clock_timestamp() AS now
				FROM triage.seen_by(:reader) WHERE reference = :reference
				""")
			.bind("reader", reader.value())
			.bind("reference", reference.text())
			.map(row -> new ReportAccess(Columns.report(row, "id"), Columns.reference(row, "reference"),
					Columns.get(row, "now", Instant.class),
					Optional.ofNullable(row.get("owner", UUID.class)).map(StaffId::new), List.of(), Optional.empty(),
					List.of()))
			.one();
	}

	Flux<Recusal> recusals(ReportId report) {
		return this.db.sql("""
				SELECT c.id, c.staff, s.name, a.name AS author, c.at, c.body
				FROM triage.recusal c JOIN staff.colleague s ON s.id = c.staff JOIN staff.colleague a ON a.id = c.author
				WHERE c.report = :report AND c.ended IS NULL ORDER BY c.at, c.id
				""")
			.bind("report", report.value())
			.map(row -> new Recusal(Columns.get(row, "id", UUID.class), Columns.staff(row, "staff"),
					Columns.get(row, "name", String.class), Columns.get(row, "author", String.class),
					Columns.get(row, "at", Instant.class),
					Columns.open(Columns.get(row, "id", UUID.class), row, "body",
							(id, sealed) -> this.documents.open(RECUSAL, id, sealed, EncryptedReason.class).words())))
			.all();
	}

	Mono<Restriction> restriction(ReportId report) {
		return this.db.sql("""
				SELECT s.id, s.kind, a.name AS author, s.at, s.review_due, s.body,
				       ARRAY(SELECT c.name FROM triage.restriction_reader e JOIN staff.colleague c ON c.id = e.staff
				             WHERE e.restriction = s.id ORDER BY c.name, c.id) AS readers
				FROM triage.restriction s JOIN staff.colleague a ON a.id = s.author
				WHERE s.report = :report AND s.lifted IS NULL
				""")
			.bind("report", report.value())
			.map(row -> new Restriction(Columns.get(row, "kind", String.class),
					Columns.get(row, "author", String.class), Columns.get(row, "at", Instant.class),
					Columns.get(row, "review_due", Instant.class), List.of(Columns.get(row, "readers", String[].class)),
					Columns.open(Columns.get(row, "id", UUID.class), row, "body",
							(id, sealed) -> this.documents.open(RESTRICTION, id, sealed, EncryptedReason.class)
								.words())))
			.one();
	}

	/** Hides a report from a person; false if it is hidden from them already. */
	Mono<Boolean> recuse(ReportId report, StaffId staff, StaffId author, String words) {
		UUID id = UUID.randomUUID();
		return this.db
			.sql("""
					INSERT INTO triage.recusal (id, report, staff, author, body) VALUES (:id, :report, :staff, :author, :body)
					ON CONFLICT (staff, report) WHERE ended IS NULL DO NOTHING
					""")
			.bind("id", id)
			.bind("report", report.value())
			.bind("staff", staff.value())
			.bind("author", author.value())
			.bind("body", this.documents.seal(RECUSAL, id, new EncryptedReason(words)))
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	/** Ends a recusal and tells whose it was; empty when it had ended. */
	Mono<StaffId> end(UUID recusal, ReportId report, StaffId by) {
		return this.db.sql("""
				UPDATE triage.recusal SET ended = clock_timestamp(), ended_by = :by
				WHERE id = :recusal AND report = :report AND ended IS NULL AND staff <> :by RETURNING staff
				""")
			.bind("recusal", recusal)
			.bind("report", report.value())
			.bind("by", by.value())
			.map(row -> Columns.staff(row, "staff"))
			.one();
	}

	/** Lifts what restricts a report; false when nothing does. */
	Mono<Boolean> lift(ReportId report, StaffId by) {
		return this.db.sql("""
				UPDATE triage.restriction SET lifted = clock_timestamp(), lifted_by = :by
				WHERE report = :report AND lifted IS NULL
				""").bind("by", by.value()).bind("report", report.value()).fetch().rowsUpdated().map(rows -> rows == 1);
	}

	/** Keeps a report to these people, to be reviewed in 90 days. */
	Mono<Void> restrict(ReportId report, String kind, StaffId author, String words, Set<StaffId> readers) {
		UUID id = UUID.randomUUID();
		return this.db.sql("""
				WITH s AS (INSERT INTO triage.restriction (id, report, kind, author, review_due, body)
				           VALUES (:id, :report, :kind, :author, now() + interval '90 days', :body) RETURNING id)
				INSERT INTO triage.restriction_reader (restriction, staff) SELECT s.id, unnest(:readers) FROM s
				""")
			.bind("id", id)
			.bind("report", report.value())
			.bind("kind", kind)
			.bind("author", author.value())
			.bind("body", this.documents.seal(RESTRICTION, id, new EncryptedReason(words)))
			.bind("readers", readers.stream().map(StaffId::value).toArray(UUID[]::new))
			.then();
	}

}
