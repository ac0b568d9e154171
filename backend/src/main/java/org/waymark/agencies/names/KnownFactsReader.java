package org.waymark.agencies.names;

import java.util.Optional;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseDocuments;
import org.waymark.cases.CaseHeads.CaseHead;
import org.waymark.cases.ConcernDocument;
import org.waymark.decisions.DecisionSummaries;
import org.waymark.desk.References;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Member;

/** Reads what the hub knows of a report that its reader may see. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class KnownFactsReader {

	private final DatabaseClient db;

	private final CaseDocuments documents;

	private final DecisionSummaries subjects;

	KnownFactsReader(TriageDatabase database, CaseDocuments documents, DecisionSummaries subjects) {
		this.db = database.client();
		this.documents = documents;
		this.subjects = subjects;
	}

	/**
	 * What is known of a report that was found for its reader, and of the closed one that
	 * it follows.
	 */
	public Mono<KnownFacts> of(CaseHead report, Member reader) {
		return thread(report, reader).concatMap(reference -> this.subjects.details(reference, reader))
			.collectList()
			.zipWith(concerns(report.id()).flatMap(Mono::justOrEmpty).collectList(), KnownFacts::of);
	}

	/** The concern; empty inside when it does not open. */
	public Mono<Optional<ConcernDocument>> concern(ReportId report) {
		return this.db.sql("SELECT report, body FROM triage.concern WHERE report = :report")
			.bind("report", report.value())
			.map(this::concern)
			.one()
			.defaultIfEmpty(Optional.empty());
	}

	private Flux<Optional<ConcernDocument>> concerns(ReportId report) {
		return this.db
			.sql("SELECT report, body FROM triage.concern WHERE report IN (:report, triage.thread_of(:report))")
			.bind("report", report.value())
			.map(this::concern)
			.all();
	}

	private Optional<ConcernDocument> concern(Readable row) {
		return Columns.open(Columns.report(row, "report"), row, "body", this.documents::concern);
	}

	/** References of this report and of the one that it follows. */
	private Flux<ReportReference> thread(CaseHead report, Member reader) {
		return this.db
			.sql("SELECT reference FROM triage.seen_by(:reader) WHERE id IN (:report, triage.thread_of(:report))")
			.bind("reader", reader.id().value())
			.bind("report", report.id().value())
			.map(row -> Columns.reference(row, "reference"))
			.all();
	}

}
