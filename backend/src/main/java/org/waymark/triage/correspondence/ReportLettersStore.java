package org.waymark.triage.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseDocuments;
import org.waymark.cases.ConcernDocument;
import org.waymark.cases.QueueCard;
import org.waymark.cases.ReporterDocument;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.terms.Wish;

@Component
@ConditionalOnFace(Face.TRIAGE)
class ReportLettersStore {

	/** Who reported, and how they are reached, stands with the report that was closed. */
	private static final String OF_THREAD = " WHERE report = triage.thread_of(:report)";

	private final DatabaseClient db;

	private final CaseDocuments documents;

	ReportLettersStore(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	Mono<Subject> find(ReportReference reference, StaffId reader) {
		return this.db.sql("""
				SELECT id, reference, door, triage.rules_of_thread(id) AS rules, card, clock_timestamp() AS now
				FROM triage.seen_by(:reader) WHERE reference = :reference
				""").bind("reference", reference.text()).bind("reader", reader.value()).map(this::subject).one();
	}

	/** The reporter; empty if the document does not open. */
	Mono<ReporterDocument> reporter(ReportId report) {
		return this.db.sql("SELECT report, body FROM triage.reporter" + OF_THREAD)
			.bind("report", report.value())
			.map(row -> Columns.open(Columns.report(row, "report"), row, "body", this.documents::reporter))
			.one()
			.flatMap(Mono::justOrEmpty);
	}

	/** The concern; empty if the document does not open. */
	Mono<ConcernDocument> concern(ReportId report) {
		return this.db.sql("SELECT report, body FROM triage.concern" + OF_THREAD)
			.bind("report", report.value())
			.map(row -> Columns.open(Columns.report(row, "report"), row, "body", this.documents::concern))
			.one()
			.flatMap(Mono::justOrEmpty);
	}

	private Subject subject(Readable row) {
		ReportId id = Columns.report(row, "id");
		return new Subject(id, Columns.reference(row, "reference"), Door.of(Columns.get(row, "door", String.class)),
				Columns.open(id, row, "card", this.documents::card).map(QueueCard::wish),
				RuleCode.all(Columns.get(row, "rules", String[].class)), Columns.get(row, "now", Instant.class));
	}

	/**
	 * The report that is written about.
	 *
	 * @param wish what may be done with the reporter's name, or empty if that does not
	 * open
	 * @param rules the safety rules that fired, also about the closed report that it
	 * follows
	 */
	record Subject(ReportId id, ReportReference reference, Door door, Optional<Wish> wish, List<RuleCode> rules,
			Instant now) {

	}

}
