package org.waymark.retention.holds;

import java.util.stream.Stream;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

import org.waymark.cases.CaseDocuments;
import org.waymark.cases.Timeline;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.CannotOpen;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;

/**
 * The words of a report that holds look into: what was reported, and what staff wrote on
 * its timeline. Who reported is not among them.
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
	 * Its words; nothing if some do not open. Then nobody can say that the report has
	 * nothing to do with a hold.
	 */
	Mono<String> of(ReportId report) {
		return Flux.concat(concern(report), timeline(report))
			.collectList()
			.filter(parts -> parts.stream().noneMatch(UNKNOWN::equals))
			.map(parts -> String.join("\n", parts));
	}

	private Flux<String> concern(ReportId report) {
		return this.db.sql("SELECT body FROM triage.concern WHERE report = :report")
			.bind("report", report.value())
			.map(row -> opened(report, Columns.bytes(row, "body")))
			.all();
	}

	private String opened(ReportId report, byte[] body) {
		try {
			return this.documents.concern(report, body)
				.answers()
				.stream()
				.flatMap(answer -> answer.values().stream())
				.reduce(" ", (before, next) -> before + "\n" + next);
		}
		catch (CannotOpen | JacksonException closed) {
			return UNKNOWN;
		}
	}

	private Flux<String> timeline(ReportId report) {
		return this.timeline.of(report)
			.flatMapIterable(line -> line.words()
				.map(words -> Stream.of(words).filter(text -> !text.isEmpty()).toList())
				.orElseGet(() -> Stream.of(UNKNOWN).toList()));
	}

}
