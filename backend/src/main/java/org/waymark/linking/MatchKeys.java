package org.waymark.linking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.cases.GivenAnswer;
import org.waymark.site.terms.Door;

/**
 * The values that may be found again. They come only from fields that ask for them, never
 * from a story, and never from what a reporter says of themselves. Pure.
 */
public final class MatchKeys {

	/** As many as one child, person or search has at most. */
	static final int MOST = 24;

	private static final int LONGEST = 300;

	private static final int MOST_WORDS = 6;

	private static final Set<String> SCHOOLS = Set.of("the", "school", "schools", "primary", "secondary", "high",
			"infant", "infants", "junior", "academy", "college", "nursery", "preschool", "centre", "of", "and", "at",
			"year", "home", "saint", "st");

	private static final Set<String> OF_PLACES = Set.of("the", "a", "an", "of", "and", "at", "in", "on", "by", "near",
			"to");

	private MatchKeys() {
	}

	/** Those of a child or another person, by question of the form that asks. */
	static Set<MatchKey> of(Map<String, List<String>> subject) {
		String name = text(subject, "name");
		String where = text(subject, "where");
		String online = text(subject, "online");
		return some(Stream.of(marks(MatchField.NAME, PhoneticNames.pairs(name)),
				marks(MatchField.SCHOOL, atSchool(name, text(subject, "school"))),
				marks(MatchField.SCHOOL, registered(name, subject.getOrDefault(SchoolRegister.SAID, List.of()))),
				marks(MatchField.POSTCODE, Identifiers.postcodes(where)),
				marks(MatchField.PHONE, Identifiers.phones(online)),
				marks(MatchField.HANDLE, Identifiers.handles(online))));
	}

	/** Those of a report apart from the children and people that it names. */
	static Set<MatchKey> of(Door door, List<GivenAnswer> answers) {
		return some(answers.stream()
			.filter(answer -> !answer.coded())
			.flatMap(answer -> answer.values().stream().map(value -> of(door, answer.input(), value))));
	}

	/** Those of the words of a search. */
	public static Set<MatchKey> sought(String typed) {
		return some(Stream.of(marks(MatchField.POSTCODE, Identifiers.postcodes(typed)),
				marks(MatchField.PHONE, Identifiers.phones(typed)),
				marks(MatchField.VEHICLE, Identifiers.plates(typed)),
				marks(MatchField.HANDLE, Identifiers.handles(typed)),
				marks(MatchField.NAME, PhoneticNames.pairs(typed)), marks(MatchField.PLACE, place(typed))));
	}

	private static Stream<MatchKey> of(Door door, String input, String value) {
		return switch (input) {
			case "address" -> marks(MatchField.POSTCODE, Identifiers.postcodes(value));
			case "place" -> Stream.concat(marks(MatchField.POSTCODE, Identifiers.postcodes(value)),
					marks(MatchField.PLACE, (door == Door.PLACE) ? place(value) : List.of()));
			case "cars.plate" -> marks(MatchField.VEHICLE, Identifiers.plate(value));
			case "vehicle" -> marks(MatchField.VEHICLE, Identifiers.plates(value));
			case "online" -> Stream.concat(marks(MatchField.PHONE, Identifiers.phones(value)),
					marks(MatchField.HANDLE, Identifiers.handles(value)));
			default -> Stream.empty();
		};
	}

	// A first name alone is many children's; at one school it is few.
	private static List<String> atSchool(String name, String school) {
		List<String> words = NormalisedText.words(school, LONGEST, SCHOOLS);
		String one = words.stream().sorted().collect(Collectors.joining(" "));
		return (words.isEmpty() || words.size() > MOST_WORDS) ? List.of()
				: PhoneticNames.each(name).stream().map(sound -> sound + " / " + one).toList();
	}

	// However it was spelled: a person said which school it is.
	private static List<String> registered(String name, List<String> said) {
		return said.stream()
			.limit(1)
			.filter(urn -> !urn.equals(SchoolRegister.NONE))
			.flatMap(urn -> PhoneticNames.each(name).stream().map(sound -> sound + " / number " + urn))
			.toList();
	}

	// One word is the name of a chain, or "park"; more than a few are a description.
	private static List<String> place(String typed) {
		List<String> words = NormalisedText.words(typed, LONGEST, OF_PLACES);
		return (words.size() < 2 || words.size() > MOST_WORDS) ? List.of()
				: List.of(words.stream().sorted().collect(Collectors.joining(" ")));
	}

	private static String text(Map<String, List<String>> subject, String question) {
		return String.join("\n", subject.getOrDefault(question, List.of()));
	}

	private static Stream<MatchKey> marks(MatchField trait, List<String> forms) {
		return forms.stream().map(form -> new MatchKey(trait, form));
	}

	private static Set<MatchKey> some(Stream<Stream<MatchKey>> found) {
		return found.flatMap(each -> each).limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
