package org.waymark.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.cases.NewReport.Kind;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;

/**
 * The children and people of a report as its reporter named them. Staff complete and
 * correct them; what the reporter said stays in the concern.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class FirstSubjects {

	private final DatabaseClient db;

	private final CaseDocuments documents;

	FirstSubjects(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/**
	 * Stores them, in the caller's transaction, and returns those stored. A person under
	 * 18 is a child to protect too, whatever they did. If no child is named, the decision
	 * is for the place or the call.
	 */
	Flux<KeptSubject> keep(NewReport report) {
		return place(report)
			.thenMany(Flux.fromIterable(report.named().children())
				.concatMap(child -> child(report, Optional.empty(), child)))
			.concatWith(Flux.fromIterable(report.named().people()).concatMap(person -> person(report, person)));
	}

	private Flux<KeptSubject> person(NewReport report, SubjectDocument person) {
		UUID id = UUID.randomUUID();
		return this.db.sql("INSERT INTO triage.person (id, report, body) VALUES (:id, :report, :body)")
			.bind("id", id)
			.bind("report", report.id().value())
			.bind("body", this.documents.seal("PERSON/" + report.id(), id, person))
			.then()
			.thenReturn(new KeptSubject(id, person.given()))
			.concatWith(person.under18() ? child(report, Optional.of(id), person.named()) : Mono.empty());
	}

	private Mono<Void> place(NewReport report) {
		String about = String.join(", ", report.card().about());
		String named = about.isEmpty() ? report.card().opening() : about;
		return report.subject().kind() != Kind.CHILD && report.named().children().isEmpty() ? subject(report.id(),
				UUID.randomUUID(), Optional.empty(), true, new SubjectDocument(Map.of("name", List.of(named))))
				: Mono.empty();
	}

	private Mono<KeptSubject> child(NewReport report, Optional<UUID> person, SubjectDocument child) {
		UUID id = UUID.randomUUID();
		return subject(report.id(), id, person, false, child).thenReturn(new KeptSubject(id, child.given()));
	}

	private Mono<Void> subject(ReportId report, UUID id, Optional<UUID> person, boolean place,
			SubjectDocument subject) {
		return this.db.sql("""
				INSERT INTO triage.child (id, report, person, place, body)
				VALUES (:id, :report, :person, :place, :body)
				""")
			.bind("id", id)
			.bind("report", report.value())
			.bind("person", Columns.parameter(UUID.class, person))
			.bind("place", place)
			.bind("body", this.documents.seal("CHILD/" + report, id, subject))
			.then();
	}

}
