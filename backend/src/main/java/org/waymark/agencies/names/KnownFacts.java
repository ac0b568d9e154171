package org.waymark.agencies.names;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.waymark.cases.ConcernDocument;
import org.waymark.site.text.TypedText;

/**
 * What the hub knows of the people and places of a report: what is on record, and what
 * the reporter answered.
 *
 * @param names of children, of other people, and of a reporter who is not in the vault
 * @param ages of children
 * @param schools of children
 * @param addresses of children
 * @param reporter what says who reported: their work and organisation
 * @param places that the report is about, with their addresses
 * @param wishes what the reporter does not want to happen, in their words
 */
public record KnownFacts(List<String> names, List<String> ages, List<String> schools, List<String> addresses,
		List<String> reporter, List<String> places, List<String> wishes) {

	private static final Set<String> NAMES = Set.of("children.name", "people.name", "family.name", "find.name",
			"about.other", "you.name", "from.name", "reach.trusted");

	private static final Set<String> AGES = Set.of("children.age", "age.age");

	private static final Set<String> SCHOOLS = Set.of("children.school", "find.school");

	private static final Set<String> ADDRESSES = Set.of("children.where", "find.home");

	private static final Set<String> REPORTER = Set.of("you.role", "you.organisation", "you.link", "from.role");

	private static final Set<String> PLACES = Set.of("where.place", "where.address");

	/**
	 * All of it together.
	 * @param recorded what is on record of each report, by question of the forms
	 * @param concerns what was reported, as far as it opens
	 */
	static KnownFacts of(List<Map<String, List<String>>> recorded, List<ConcernDocument> concerns) {
		return new KnownFacts(both(recorded, "name", concerns, NAMES), both(recorded, "age", concerns, AGES),
				both(recorded, "school", concerns, SCHOOLS), both(recorded, "where", concerns, ADDRESSES),
				both(recorded, "reporter", concerns, REPORTER), both(recorded, "place", concerns, PLACES),
				concerns.stream().flatMap(concern -> concern.wishes().stream()).distinct().toList());
	}

	/** The same with a place that a person has named. */
	public KnownFacts with(String place) {
		return new KnownFacts(this.names, this.ages, this.schools, this.addresses, this.reporter,
				Stream.concat(this.places.stream(), Stream.of(place)).toList(), this.wishes);
	}

	/** All of it, for comparing. */
	public Stream<String> all() {
		return Stream.of(this.names, this.ages, this.schools, this.addresses, this.reporter, this.places, this.wishes)
			.map(kind -> String.join("\n", kind));
	}

	private static List<String> both(List<Map<String, List<String>>> recorded, String question,
			List<ConcernDocument> concerns, Set<String> inputs) {
		Stream<String> kept = recorded.stream().flatMap(one -> one.getOrDefault(question, List.of()).stream());
		return Stream.concat(kept, said(concerns, inputs))
			.filter(known -> !TypedText.isBlank(known))
			.distinct()
			.toList();
	}

	private static Stream<String> said(List<ConcernDocument> concerns, Set<String> inputs) {
		return concerns.stream()
			.flatMap(document -> document.answers().stream())
			.filter(answer -> !answer.coded())
			.filter(answer -> inputs.contains(answer.input()) || inputs
				.contains(answer.question().substring(answer.question().indexOf('.') + 1) + "." + answer.input()))
			.flatMap(answer -> answer.values().stream());
	}

	@Override
	public String toString() {
		return "KnownFacts[hidden]";
	}

}
