package org.waymark.directory.editing;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.directory.register.RegisterField;
import org.waymark.directory.schools.KeptSchool;
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

	/** A school as one that has policies. */
	Mono<PolicyHolder> holder(String urn) {
		return school(urn).map(school -> new PolicyHolder(school.urn(), false, school.name()));
	}

	/** A trust that runs a school of the directory. */
	Mono<PolicyHolder> trust(String code) {
		return ofTrust(code).collectList()
			.filter(schools -> !schools.isEmpty())
			.map(schools -> named(code, schools.get(0)))
			.switchIfEmpty(Mono.error(FoundSchools::none));
	}

	/** The schools that a trust runs. */
	Flux<KeptSchool> ofTrust(String code) {
		return isNumber(code) ? this.schools.ofTrust(code) : Flux.empty();
	}

	/** The trust that runs a school; empty if none does. */
	Mono<PolicyHolder> trustOf(int urn) {
		return this.schools.find(urn)
			.filter(school -> isNumber(school.registered().fact(RegisterField.TRUST)))
			.map(school -> named(school.registered().fact(RegisterField.TRUST), school));
	}

	private static boolean isNumber(String code) {
		return code.matches("[1-9][0-9]{0,8}");
	}

	/** Each of its schools says what a trust is called. */
	private static PolicyHolder named(String code, KeptSchool school) {
		return new PolicyHolder(Integer.parseInt(code), true, school.registered().fact(RegisterField.TRUST_NAME));
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
