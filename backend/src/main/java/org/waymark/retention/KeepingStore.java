package org.waymark.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseDocuments;
import org.waymark.cases.SubjectDocument;
import org.waymark.clocks.WorkingTime;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.retention.RetentionFacts.Obstacle;
import org.waymark.site.terms.ReportReference;

/** Which rules were confirmed for reports, and what bears on when one is due. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class KeepingStore {

	private static final String KIND = "KEEPING/";

	private final DatabaseClient db;

	private final CaseDocuments documents;

	KeepingStore(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/** The report with a reference; empty if there is none that the reader may see. */
	Mono<KeptReport> find(ReportReference reference, StaffId reader) {
		return this.db.sql("""
				SELECT t.*, c.outcomes, s.reference
				FROM triage.seen_by(:reader) s JOIN retention.standing t ON t.report = s.id
				JOIN retention.candidate c ON c.report = s.id WHERE s.reference = :reference
				""")
			.bind("reader", reader.value())
			.bind("reference", reference.text())
			.map(KeepingStore::head)
			.one()
			.flatMap(this::whole);
	}

	/** A closed report that was found already; empty if it is open. */
	Mono<KeptReport> closed(ReportId report) {
		return this.db.sql("""
				SELECT t.*, c.outcomes, NULL::text AS reference FROM retention.standing t
				JOIN retention.candidate c ON c.report = t.report WHERE t.report = :report AND t.closed IS NOT NULL
				""").bind("report", report.value()).map(KeepingStore::head).one().flatMap(this::whole);
	}

	private Mono<KeptReport> whole(KeptReport head) {
		return born(head).flatMap(known -> this.db.sql("""
				SELECT k.id, k.number, k.round, k.rule, k.at, a.name, k.body
				FROM retention.keeping k JOIN staff.colleague a ON a.id = k.author
				WHERE k.report = :report ORDER BY k.number
				""")
			.bind("report", head.report().value())
			.map(row -> keeping(head.report(), row))
			.all()
			.collectList()
			.map(history -> new KeptReport(known.report(), known.reference(), known.round(), known.facts(),
					known.outcomes(), history)));
	}

	private Mono<KeptReport> born(KeptReport head) {
		LocalDate last = head.facts().closed().orElse(head.facts().contact());
		return this.db.sql("SELECT id, body FROM retention.child WHERE report = :report")
			.bind("report", head.report().value())
			.map(row -> born(head.report(), row, last))
			.all()
			.collectList()
			.map(born -> head.facts().bornOn(BirthDay.youngest(born)))
			.map(facts -> new KeptReport(head.report(), head.reference(), head.round(), facts, head.outcomes(),
					List.of()));
	}

	private Optional<LocalDate> born(ReportId report, Readable row, LocalDate last) {
		return Columns
			.open(Columns.get(row, "id", UUID.class), row, "body",
					(id, sealed) -> this.documents.open("CHILD/" + report, id, sealed, SubjectDocument.class))
			.map(child -> child.given().getOrDefault("age", List.of()))
			.filter(typed -> typed.size() == 1)
			.flatMap(typed -> BirthDay.read(typed.get(0), last));
	}

	/**
	 * Adds what was confirmed if the report is as it was seen; tells how many rows.
	 */
	Mono<Long> add(KeptReport seen, String rule, String why, StaffId by) {
		UUID id = UUID.randomUUID();
		return this.db.sql("""
				INSERT INTO retention.keeping (id, report, number, round, rule, author, body)
				SELECT :id, t.report, :number, t.round, :rule, :author, :body
				FROM retention.standing t JOIN triage.seen_by(:author) s ON s.id = t.report
				WHERE t.report = :report AND t.round = :round AND t.closed IS NOT NULL
				ON CONFLICT (report, number) DO NOTHING
				""")
			.bind("id", id)
			.bind("report", seen.report().value())
			.bind("number", seen.history().size() + 1)
			.bind("round", seen.round())
			.bind("rule", rule)
			.bind("author", by.value())
			.bind("body", this.documents.seal(KIND + seen.report(), id, new KeepingDocument(why)))
			.fetch()
			.rowsUpdated();
	}

	private Keeping keeping(ReportId report, Readable row) {
		return new Keeping(Columns.get(row, "number", Integer.class), Columns.get(row, "round", Integer.class),
				Columns.get(row, "rule", String.class), Columns.get(row, "at", Instant.class),
				Columns.get(row, "name", String.class), Columns.open(Columns.get(row, "id", UUID.class), row, "body",
						(id, sealed) -> this.documents.open(KIND + report, id, sealed, KeepingDocument.class).why()));
	}

	private static KeptReport head(Readable row) {
		RetentionFacts facts = new RetentionFacts(day(row, "received").orElseThrow(), day(row, "closed"),
				day(row, "contact").orElseThrow(), Optional.empty(), Optional.ofNullable(row.get("rule", String.class)),
				obstacles(row));
		return new KeptReport(Columns.report(row, "report"),
				Optional.ofNullable(row.get("reference", String.class)).map(ReportReference::new),
				Columns.get(row, "round", Integer.class), facts, List.of(Columns.get(row, "outcomes", String[].class)),
				List.of());
	}

	private static Set<Obstacle> obstacles(Readable row) {
		Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
		List.of(Obstacle.UNREAD, Obstacle.WAITING, Obstacle.FOLLOWED)
			.stream()
			.filter(one -> Columns.get(row, one.column(), Boolean.class))
			.forEach(obstacles::add);
		return obstacles;
	}

	private static Optional<LocalDate> day(Readable row, String column) {
		return Optional.ofNullable(row.get(column, Instant.class)).map(WorkingTime::day);
	}

}
