package org.waymark.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseSubjects.KeptSubject;
import org.waymark.cases.NewReport.Kind;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * The children and people of a report as its reporter named them. Staff complete and
 * correct them; what the reporter said stays in the concern.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class FirstSubjects {

	private final CaseSubjects subjects;

	FirstSubjects(CaseSubjects subjects) {
		this.subjects = subjects;
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
		return this.subjects.keepPerson(report.id(), id, person)
			.thenReturn(new KeptSubject(id, person.given()))
			.concatWith(person.under18() ? child(report, Optional.of(id), person.named()) : Mono.empty());
	}

	private Mono<Void> place(NewReport report) {
		String about = String.join(", ", report.card().about());
		String named = about.isEmpty() ? report.card().opening() : about;
		return report.subject().kind() != Kind.CHILD && report.named().children().isEmpty() ? this.subjects.addPlace(
				report.id(), UUID.randomUUID(), new SubjectDocument(Map.of("name", List.of(named)))) : Mono.empty();
	}

	private Mono<KeptSubject> child(NewReport report, Optional<UUID> person, SubjectDocument child) {
		UUID id = UUID.randomUUID();
		return this.subjects.addChild(report.id(), id, person, child).thenReturn(new KeptSubject(id, child.given()));
	}

}
