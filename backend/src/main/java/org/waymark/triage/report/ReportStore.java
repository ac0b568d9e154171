package org.waymark.triage.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseDocuments;
import org.waymark.cases.ConcernDocument;
import org.waymark.cases.NewReport.Assurance;
import org.waymark.cases.NewReport.Kind;
import org.waymark.cases.QueueCard;
import org.waymark.cases.ReporterDocument;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.terms.ReportReference;
import org.waymark.triage.Lane;
import org.waymark.triage.report.StoredReport.Checks;
import org.waymark.triage.report.StoredReport.Safety;
import org.waymark.triage.report.StoredReport.Standing;
import org.waymark.triage.report.StoredReport.Subject;
import org.waymark.triage.report.StoredReport.Tally;
import org.waymark.triage.report.StoredReport.Times;
import org.waymark.triage.report.StoredReport.Waits;

/** Reads one report, and opens its documents one by one. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ReportStore {

	private final DatabaseClient db;

	private final CaseDocuments documents;

	ReportStore(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	Mono<StoredReport> find(ReportReference reference, StaffId reader) {
		return this.db
			.sql("""
					SELECT r.id, r.reference, r.received, clock_timestamp() AS now,
					       coalesce(reopened_due, statutory_due) AS statutory_due, rating_due, rating, decided, tell_due, closed, urgent, on_top IS NOT NULL AS top, place, assurance,
					       reasons, rules, triage.rules_of_thread(r.id) AS thread, r.kind, area, card,
					       r.news, r.answered, (SELECT count(*) FROM agencies.unanswered u WHERE u.report = r.id AND u.due < now()) AS late,
					       (SELECT count(*) FROM triage.person p WHERE p.report = r.id) AS people,
					       coalesce(q.asked, 0) AS asked, coalesce(q.answered, 0) AS replies,
					       coalesce(c.theirs, 0) AS theirs, coalesce(c.ours, 0) AS ours,
					       (SELECT f.reference FROM triage.seen_by(:reader) f WHERE f.id = r.follows) AS follows,
					       ARRAY(SELECT f.reference FROM triage.seen_by(:reader) f WHERE f.follows = r.id ORDER BY f.received DESC) AS later,
					       (SELECT s.kind FROM triage.restriction s WHERE s.report = r.id AND s.lifted IS NULL) AS kept
					FROM triage.seen_by(:reader) r
					LEFT JOIN LATERAL (SELECT asked, answered FROM agencies.tally t WHERE t.report = r.id) q ON true
					LEFT JOIN LATERAL (SELECT theirs, ours FROM conversation.tally t WHERE t.report = coalesce(r.follows, r.id)) c ON true
					WHERE r.reference = :reference
					""")
			.bind("reference", reference.text())
			.bind("reader", reader.value())
			.map(this::report)
			.one();
	}

	/** The concern; empty inside when it does not open. */
	Mono<Optional<ConcernDocument>> concern(ReportId report) {
		return this.db.sql("SELECT body FROM triage.concern WHERE report = :report")
			.bind("report", report.value())
			.map(row -> Columns.open(report, row, "body", this.documents::concern))
			.one()
			.defaultIfEmpty(Optional.empty());
	}

	/**
	 * The reporter; empty inside if the document does not open, empty if no details were
	 * left.
	 */
	Mono<Optional<ReporterDocument>> reporter(ReportId report) {
		return this.db.sql("SELECT body FROM triage.reporter WHERE report = :report")
			.bind("report", report.value())
			.map(row -> Columns.open(report, row, "body", this.documents::reporter))
			.one();
	}

	private StoredReport report(Readable row) {
		ReportId id = Columns.report(row, "id");
		return new StoredReport(id, Columns.reference(row, "reference"), times(row), standing(row),
				new Subject(Kind.of(Columns.get(row, "kind", String.class)), Columns.get(row, "area", String.class)),
				new Safety(Columns.get(row, "urgent", Boolean.class), Columns.get(row, "top", Boolean.class),
						RuleCode.all(Columns.get(row, "rules", String[].class)),
						RuleCode.all(Columns.get(row, "thread", String[].class))),
				new Checks(Assurance.of(Columns.get(row, "assurance", String.class)),
						List.of(Columns.get(row, "reasons", String[].class))),
				Columns.open(id, row, "card", this.documents::card).map(QueueCard::wish), waits(row), tally(row));
	}

	private static Times times(Readable row) {
		return new Times(Columns.get(row, "received", Instant.class), Columns.get(row, "now", Instant.class),
				row.get("statutory_due", Instant.class), row.get("rating_due", Instant.class),
				row.get("decided", Instant.class), row.get("tell_due", Instant.class),
				row.get("closed", Instant.class));
	}

	private static Standing standing(Readable row) {
		return new Standing(Lane.valueOf(Columns.get(row, "place", String.class)),
				Objects.requireNonNullElse(row.get("rating", String.class), ""),
				Objects.requireNonNullElse(row.get("kept", String.class), ""));
	}

	private static Waits waits(Readable row) {
		return new Waits(Columns.get(row, "news", Boolean.class), Columns.get(row, "answered", Boolean.class),
				Columns.get(row, "late", Long.class));
	}

	private static Tally tally(Readable row) {
		return new Tally(Columns.get(row, "people", Long.class), Columns.get(row, "asked", Long.class),
				Columns.get(row, "replies", Long.class), Columns.get(row, "theirs", Long.class),
				Columns.get(row, "ours", Long.class),
				Optional.ofNullable(row.get("follows", String.class)).map(ReportReference::new),
				Stream.of(Columns.get(row, "later", String[].class)).map(ReportReference::new).toList());
	}

}
