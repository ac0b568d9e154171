package org.waymark.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;

/**
 * Keeps the children and people of reports. All of it runs in the caller's transaction.
 * Their words are a document that is sealed for its report and its own id.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class CaseSubjects {

	private final DatabaseClient db;

	private final CaseDocuments documents;

	CaseSubjects(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/**
	 * Adds a child.
	 * @param person the same one among the people of the report, if they are
	 */
	public Mono<Void> addChild(ReportId report, UUID child, Optional<UUID> person, Object words) {
		return add(report, child, person, false, words);
	}

	/** Adds what is decided about where no child is named: a place, or a call. */
	Mono<Void> addPlace(ReportId report, UUID place, Object words) {
		return add(report, place, Optional.empty(), true, words);
	}

	public Mono<Void> correctChild(ReportId report, UUID child, Object words) {
		return this.db.sql("UPDATE triage.child SET body = :body WHERE id = :child AND report = :report")
			.bind("body", this.documents.seal("CHILD/" + report, child, words))
			.bind("child", child)
			.bind("report", report.value())
			.then();
	}

	/** Adds one of the people, or replaces what is on record of them. */
	public Mono<Void> keepPerson(ReportId report, UUID person, Object words) {
		return this.db.sql("""
				INSERT INTO triage.person AS p (id, report, body) VALUES (:person, :report, :body)
				ON CONFLICT (id) DO UPDATE SET body = :body WHERE p.report = :report
				""")
			.bind("person", person)
			.bind("report", report.value())
			.bind("body", this.documents.seal("PERSON/" + report, person, words))
			.then();
	}

	private Mono<Void> add(ReportId report, UUID id, Optional<UUID> person, boolean place, Object words) {
		return this.db.sql("""
				INSERT INTO triage.child (id, report, person, place, body)
				VALUES (:id, :report, :person, :place, :body)
				""")
			.bind("id", id)
			.bind("report", report.value())
			.bind("person", Columns.parameter(UUID.class, person))
			.bind("place", place)
			.bind("body", this.documents.seal("CHILD/" + report, id, words))
			.then();
	}

	/**
	 * A child or another person that a report names, as now stored.
	 *
	 * @param id of their own record
	 * @param given the known details, by question of the form
	 */
	public record KeptSubject(UUID id, Map<String, List<String>> given) {

		@Override
		public String toString() {
			return "KeptSubject[hidden]";
		}

	}

}
