package org.waymark.directory.editing;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.directory.schools.PolicyKinds;
import org.waymark.directory.schools.PolicyKinds.Kind;
import org.waymark.directory.schools.Schools;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.Refusal;
import org.waymark.site.schools.PublishedSchools;
import org.waymark.site.schools.School;

/** Finds what an address of an editor's page names, or says that there is none. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class FoundSchools {

	private final Schools schools;

	private final PolicyKinds kinds;

	FoundSchools(Schools schools, PolicyKinds kinds) {
		this.schools = schools;
		this.kinds = kinds;
	}

	/** What everybody sees. */
	Mono<PublishedSchools> edition() {
		return this.schools.edition();
	}

	Mono<School> school(String urn) {
		return edition().map(edition -> in(edition, urn));
	}

	Kind kind(String code) {
		return this.kinds.find(code).orElseThrow(FoundSchools::none);
	}

	static School in(PublishedSchools edition, String urn) {
		return edition.schools()
			.stream()
			.filter(school -> Integer.toString(school.urn()).equals(urn))
			.findFirst()
			.orElseThrow(FoundSchools::none);
	}

	private static Refusal none() {
		return new Refusal(HttpStatus.NOT_FOUND, "There is no such school or policy", "Look in the list of schools.");
	}

}
