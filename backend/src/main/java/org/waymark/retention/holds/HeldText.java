package org.waymark.retention.holds;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseDocuments;
import org.waymark.cases.SubjectDocument;
import org.waymark.cases.Timeline;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.retention.holds.Hold.Scope;

/**
 * The words of a report that holds look into: what was reported, who it is about, what
 * was decided, and what staff wrote on its timeline. Who reported is not among them.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class HeldText {

	/** Stands for what does not open. What opens is never empty. */
	private static final String UNKNOWN = "";

	private final DatabaseClient db;

	private final CaseDocuments documents;

	private final Timeline timeline;

	HeldText(TriageDatabase database, CaseDocuments documents, Timeline timeline) {
		this.db = database.client();
		this.documents = documents;
		this.timeline = timeline;
	}

	/**
	 * Its words, made plain; nothing if some do not open. Then nobody can say that the
	 * report has nothing to do with a hold.
	 */
	Mono<String> of(ReportId report) {
		return Flux.concat(concern(report), subjectsAndDecisions(report), timeline(report))
			.collectList()
			.filter(parts -> parts.stream().noneMatch(UNKNOWN::equals))
			.map(parts -> parts.stream().map(Scope::plain).collect(Collectors.joining("\n")));
	}

	private Flux<String> concern(ReportId report) {
		return this.db.sql("SELECT body FROM triage.concern WHERE report = :report")
			.bind("report", report.value())
			.map(row -> Columns.open(report, row, "body", this.documents::concern))
			.all()
			.flatMapIterable(said -> parts(
					said.map(concern -> concern.answers().stream().flatMap(answer -> answer.values().stream()))));
	}

	private Flux<String> subjectsAndDecisions(ReportId report) {
		return this.db.sql("SELECT id, kind, body FROM retention.written WHERE report = :report")
			.bind("report", report.value())
			.map(row -> parts(opened(report, row)))
			.all()
			.flatMapIterable(parts -> parts);
	}

	private Optional<Stream<String>> opened(ReportId report, Readable row) {
		String kind = Columns.get(row, "kind", String.class) + "/" + report;
		return Columns
			.open(Columns.get(row, "id", UUID.class), row, "body",
					(id, sealed) -> this.documents.open(kind, id, sealed, SubjectDocument.class))
			.map(document -> document.given().values().stream().flatMap(List::stream));
	}

	private Flux<String> timeline(ReportId report) {
		return this.timeline.of(report).flatMapIterable(line -> parts(line.words().map(Stream::of)));
	}

	private static List<String> parts(Optional<Stream<String>> opened) {
		return opened.map(words -> words.filter(text -> !text.isEmpty()).toList()).orElse(List.of(UNKNOWN));
	}

}
