package org.waymark.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Parameters;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseSubjects.KeptSubject;
import org.waymark.cases.NewReport.Assurance;
import org.waymark.cases.transitions.ReportTransitions;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.safety.RuleCode;

/**
 * Makes the hub's own record of a report: its row, three documents under two keys, and
 * the children and people that it names.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class CaseRecords {

	private final DatabaseClient db;

	private final CaseDocuments documents;

	private final FirstSubjects subjects;

	private final ReportTransitions transitions;

	CaseRecords(TriageDatabase database, CaseDocuments documents, FirstSubjects subjects,
			ReportTransitions transitions) {
		this.db = database.client();
		this.documents = documents;
		this.subjects = subjects;
		this.transitions = transitions;
	}

	/**
	 * Writes the record in the caller's transaction, which tells the open queues.
	 * @return the stored children and people, so that they can be found again
	 */
	public Mono<List<KeptSubject>> open(NewReport report) {
		return open(report, Optional.empty());
	}

	/**
	 * The same for a report that follows a closed one.
	 * @param follows id of the closed one, if there is one
	 */
	public Mono<List<KeptSubject>> open(NewReport report, Optional<ReportId> follows) {
		return row(report, follows).then(concern(report))
			.then(reporter(report))
			.then(this.transitions.queueChanged())
			.thenMany(this.subjects.keep(report))
			.collectList();
	}

	private Mono<Void> row(NewReport report, Optional<ReportId> follows) {
		return this.db.sql("""
				INSERT INTO triage.report (id, reference, received, door, kind, lane, statutory_due, calendar,
				                           assurance, reasons, rules, area, card, likeness, follows)
				VALUES (:id, :reference, :received, :door, :kind, :lane, :statutoryDue, :calendar,
				        :assurance, :reasons, :rules, :area, :card, :likeness, :follows)
				""")
			.bind("id", report.id().value())
			.bind("reference", report.reference().text())
			.bind("received", report.arrival().received())
			.bind("door", report.arrival().door().name())
			.bind("follows", Columns.parameter(UUID.class, follows.map(ReportId::value)))
			.bind("lane", held(report) ? "HELD" : "NEW")
			.bind("likeness",
					held(report) ? Parameters.in(this.documents.likeness(report.concern()))
							: Parameters.in(byte[].class))
			.bind("kind", report.subject().kind().name())
			.bind("statutoryDue", Columns.parameter(Instant.class, report.deadline().due()))
			.bind("calendar", report.deadline().calendar())
			.bind("assurance", report.arrival().assurance().name())
			.bind("reasons", report.arrival().reasons().toArray(String[]::new))
			.bind("rules", RuleCode.texts(report.rules()).toArray(String[]::new))
			.bind("area", report.subject().area())
			.bind("card", this.documents.seal(report.id(), report.card()))
			.then();
	}

	private static boolean held(NewReport report) {
		return report.arrival().assurance() == Assurance.SUSPECT;
	}

	private Mono<Void> concern(NewReport report) {
		return this.db.sql("INSERT INTO triage.concern (report, body) VALUES (:report, :body)")
			.bind("report", report.id().value())
			.bind("body", this.documents.seal(report.id(), report.concern()))
			.then();
	}

	private Mono<Void> reporter(NewReport report) {
		return this.db.sql("INSERT INTO triage.reporter (report, body) VALUES (:report, :body)")
			.bind("report", report.id().value())
			.bind("body", this.documents.seal(report.id(), report.reporter()))
			.then();
	}

}
