package org.waymark.directory.schools;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.linking.SchoolRegister;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.schools.School;
import org.waymark.site.schools.School.Address;
import org.waymark.site.schools.search.SchoolIndex;
import org.waymark.site.schools.search.SchoolIndex.Hit;
import org.waymark.site.text.TypedText;

/** Finds the schools that a report may mean, by the search that parents use. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class SchoolsOfReports implements SchoolRegister {

	private static final int MOST = 6;

	/** They say nothing about which school it is. */
	private static final int SHORTEST = 4;

	private final Schools schools;

	SchoolsOfReports(Schools schools) {
		this.schools = schools;
	}

	@Override
	public Mono<List<Candidate>> like(String typed) {
		return TypedText.isBlank(typed) ? Mono.just(List.of())
				: this.schools.edition().map(edition -> candidates(edition.schools(), typed));
	}

	static List<Candidate> candidates(List<School> schools, String typed) {
		return SchoolIndex.of(schools)
			.find(typed)
			.hits()
			.stream()
			.limit(MOST)
			.map(hit -> candidate(schools.get(hit.place()), hit, typed))
			.toList();
	}

	private static Candidate candidate(School school, Hit hit, String typed) {
		String place = school.address()
			.stream()
			.limit(1)
			.flatMap(address -> Stream.of(address.street(), address.town(), address.postcode()))
			.filter(part -> !part.isEmpty())
			.collect(Collectors.joining(", "));
		return new Candidate(school.urn(), school.name(), place, reasons(school, hit.formerly(), typed));
	}

	private static Set<Reason> reasons(School school, boolean formerly, String typed) {
		Set<Reason> reasons = EnumSet.of(name(school, formerly, typed));
		String squeezed = squeezed(typed);
		List<Address> address = school.address();
		if (address.stream()
			.map(Address::postcode)
			.anyMatch(one -> !one.isEmpty() && squeezed.contains(squeezed(one)))) {
			reasons.add(Reason.POSTCODE);
		}
		if (address.stream().anyMatch(one -> share(one.street() + " " + one.town(), typed))) {
			reasons.add(Reason.PLACE);
		}
		if (school.standing().over()) {
			reasons.add(Reason.OVER);
		}
		return reasons;
	}

	private static Reason name(School school, boolean formerly, String typed) {
		if (TypedText.words(school.name()).equals(TypedText.words(typed))) {
			return Reason.SAME_NAME;
		}
		if (formerly) {
			return Reason.FORMER_NAME;
		}
		return share(school.name(), typed) ? Reason.PART_OF_NAME : Reason.ALIKE;
	}

	private static boolean share(String one, String other) {
		return !Collections.disjoint(telling(one), telling(other));
	}

	private static Set<String> telling(String text) {
		return Arrays.stream(TypedText.words(text).split(" "))
			.filter(word -> word.length() >= SHORTEST && !word.equals("school"))
			.collect(Collectors.toSet());
	}

	private static String squeezed(String text) {
		return TypedText.words(text).replace(" ", "");
	}

}
