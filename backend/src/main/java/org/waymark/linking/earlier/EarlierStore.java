package org.waymark.linking.earlier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseDocuments;
import org.waymark.linking.earlier.EarlierForm.Other;
import org.waymark.linking.earlier.LinkedReport.Link;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;

@Component
@ConditionalOnFace(Face.TRIAGE)
class EarlierStore {

	private static final String KIND = "earlier";

	private static final String UNDONE = "earlier-undone";

	/** Name of the lock among those of this database. */
	private static final long LINKING = 0x6561726c696572L;

	private final DatabaseClient db;

	private final CaseDocuments documents;

	EarlierStore(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/** A report, without its links. */
	Mono<LinkedReport> find(ReportReference reference, StaffId reader) {
		return this.db.sql("""
				SELECT id, reference, version, received, clock_timestamp() AS now, state = 'CLOSED' AS closed, owner
				FROM triage.seen_by(:reader) WHERE reference = :reference
				""")
			.bind("reference", reference.text())
			.bind("reader", reader.value())
			.map(row -> new LinkedReport(Columns.report(row, "id"), Columns.reference(row, "reference"),
					Columns.get(row, "version", Integer.class), Columns.get(row, "received", Instant.class),
					Columns.get(row, "now", Instant.class), Columns.get(row, "closed", Boolean.class),
					Optional.ofNullable(row.get("owner", UUID.class)).map(StaffId::new), List.of()))
			.one();
	}

	/** The links of a report to those that the reader may see as well. */
	Flux<Link> links(ReportId report, StaffId reader) {
		return this.db
			.sql("""
					SELECT e.id, o.reference, o.received, o.state = 'CLOSED' AS closed, o.rating, e.alike, e.at, c.name, e.body
					FROM triage.earlier e
					JOIN triage.seen_by(:reader) o ON o.id = CASE e.report WHEN :report THEN e.earlier ELSE e.report END
					JOIN staff.colleague c ON c.id = e.author
					WHERE :report IN (e.report, e.earlier) AND e.undone IS NULL
					ORDER BY o.received DESC, o.id
					""")
			.bind("report", report.value())
			.bind("reader", reader.value())
			.map(this::link)
			.all();
	}

	/** Another report, as one to be linked with this one. */
	Mono<Other> other(LinkedReport subject, ReportReference reference, StaffId reader) {
		return this.db.sql("""
				SELECT o.id, CASE WHEN o.id = :report THEN 'SAME_REPORT' WHEN o.received > :received THEN 'CAME_LATER'
				             WHEN EXISTS (SELECT FROM triage.earlier e WHERE e.undone IS NULL
				                          AND least(e.report, e.earlier) = least(o.id, :report)
				                          AND greatest(e.report, e.earlier) = greatest(o.id, :report))
				                 THEN 'LINKED_BEFORE' END AS fault
				FROM triage.seen_by(:reader) o WHERE o.reference = :reference
				""")
			.bind("report", subject.report().value())
			.bind("received", subject.received())
			.bind("reader", reader.value())
			.bind("reference", reference.text())
			.map(row -> new Other(Optional.ofNullable(row.get("fault", String.class)),
					Optional.of(Columns.report(row, "id"))))
			.one();
	}

	/** Links one after another, so that each counts with the links of the others. */
	Mono<Void> alone() {
		return this.db.sql("SELECT pg_advisory_xact_lock(:linking)").bind("linking", LINKING).then();
	}

	Mono<Void> add(ReportId report, ReportId earlier, StaffId author, EarlierForm form) {
		UUID id = UUID.randomUUID();
		return this.db.sql("""
				INSERT INTO triage.earlier (id, report, earlier, author, alike, body)
				VALUES (:id, :report, :earlier, :author, :alike, :body)
				""")
			.bind("id", id)
			.bind("report", report.value())
			.bind("earlier", earlier.value())
			.bind("author", author.value())
			.bind("alike", form.alike())
			.bind("body", this.documents.seal(KIND, id, new Why(form.why())))
			.then();
	}

	/** Undoes a link; false if it was undone before. */
	Mono<Boolean> undo(Link link, StaffId author, String why) {
		return this.db.sql("""
				UPDATE triage.earlier SET undone = clock_timestamp(), undone_by = :author, undo_body = :body
				WHERE id = :link AND undone IS NULL
				""")
			.bind("link", link.id())
			.bind("author", author.value())
			.bind("body", this.documents.seal(UNDONE, link.id(), new Why(why)))
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	private Link link(Readable row) {
		return new Link(Columns.get(row, "id", UUID.class), Columns.reference(row, "reference"),
				Columns.get(row, "received", Instant.class), Columns.get(row, "closed", Boolean.class),
				Objects.requireNonNullElse(row.get("rating", String.class), ""),
				Columns.get(row, "alike", String.class), Columns.get(row, "at", Instant.class),
				Columns.get(row, "name", String.class), Columns.open(Columns.get(row, "id", UUID.class), row, "body",
						(id, sealed) -> this.documents.open(KIND, id, sealed, Why.class).words()));
	}

	/** Why two reports were linked, as it is sealed. */
	record Why(String words) {

		@Override
		public String toString() {
			return "Why[hidden]";
		}

	}

}
