package org.waymark.statistics.facts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseDocuments;
import org.waymark.cases.QueueCard;
import org.waymark.cases.SubjectDocument;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.Door;
import org.waymark.statistics.facts.ReportToCount.Times;

/** Reads reports through the views that their owners made for figures. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class CountedReportStore {

	private final DatabaseClient db;

	private final CaseDocuments documents;

	CountedReportStore(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/** A report, if there is one. */
	Mono<ReportToCount> find(ReportId report) {
		return children(report).collectList()
			.flatMap(children -> kinds(report).defaultIfEmpty(List.of())
				.flatMap(kinds -> outcomes(report).collectList()
					.flatMap(outcomes -> head(report, children, kinds, outcomes))));
	}

	private Mono<ReportToCount> head(ReportId report, List<Map<String, List<String>>> children, List<String> kinds,
			List<String> outcomes) {
		return this.db.sql("""
				SELECT received, door, rating, rating_due, statutory_due, decided, looked, card, discarded, again
				FROM triage.counted WHERE id = :report
				""")
			.bind("report", report.value())
			.map(row -> new ReportToCount(report, Door.of(Columns.get(row, "door", String.class)), times(row),
					Columns.get(row, "discarded", Boolean.class),
					Columns.open(report, row, "card", this.documents::card).map(QueueCard::anonymous),
					Columns.get(row, "again", Boolean.class), children, kinds, outcomes))
			.one();
	}

	private Flux<Map<String, List<String>>> children(ReportId report) {
		return this.db.sql("SELECT id, body FROM triage.counted_child WHERE report = :report ORDER BY id")
			.bind("report", report.value())
			.map(row -> open("CHILD", report, row))
			.all();
	}

	private Mono<List<String>> kinds(ReportId report) {
		return this.db.sql("SELECT id, body FROM triage.counted_record WHERE report = :report")
			.bind("report", report.value())
			.map(row -> open("RECORD", report, row).getOrDefault("kinds", List.of()))
			.one();
	}

	private Flux<String> outcomes(ReportId report) {
		return this.db.sql("SELECT code FROM triage.counted_outcome WHERE report = :report")
			.bind("report", report.value())
			.map(row -> Columns.get(row, "code", String.class))
			.all();
	}

	/** A document that does not open counts as not recorded. */
	private Map<String, List<String>> open(String kind, ReportId report, Readable row) {
		return Columns
			.open(Columns.get(row, "id", UUID.class), row, "body",
					(id, sealed) -> this.documents.open(kind + "/" + report, id, sealed, SubjectDocument.class))
			.map(SubjectDocument::given)
			.orElse(Map.of());
	}

	private static Times times(Readable row) {
		return new Times(Columns.get(row, "received", Instant.class), at(row, "looked"), at(row, "decided"),
				at(row, "statutory_due"), Objects.requireNonNullElse(row.get("rating", String.class), ""),
				at(row, "rating_due"));
	}

	private static Optional<Instant> at(Readable row, String column) {
		return Optional.ofNullable(row.get(column, Instant.class));
	}

}
