package org.waymark.agencies.names;

import java.util.Optional;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseDocuments;
import org.waymark.cases.CaseHeads.CaseHead;
import org.waymark.cases.ConcernDocument;
import org.waymark.decisions.DecisionSummaries;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
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

	/** What is known of a report that was found for its reader. */
	public Mono<KnownFacts> of(CaseHead report, Member reader) {
		return this.subjects.details(report.reference(), reader).zipWith(concern(report.id()), KnownFacts::of);
	}

	/** The concern; empty inside when it does not open. */
	public Mono<Optional<ConcernDocument>> concern(ReportId report) {
		return this.db.sql("SELECT body FROM triage.concern WHERE report = :report")
			.bind("report", report.value())
			.map(row -> Columns.open(report, row, "body", this.documents::concern))
			.one()
			.defaultIfEmpty(Optional.empty());
	}

}
