package org.waymark.linking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.cases.Answered;

/**
 * The values that may be found again. They come only from fields that ask for them, never
 * from a story, and never from what a reporter says of themselves. Pure.
 */
public final class Marks {

	/** As many as one child, person or search has at most. */
	static final int MOST = 24;

	private static final int LONGEST = 300;

	private static final int MOST_WORDS = 6;

	private static final Set<String> SCHOOLS = Set.of("the", "school", "schools", "primary", "secondary", "high",
			"infant", "infants", "junior", "academy", "college", "nursery", "preschool", "centre", "of", "and", "at",
			"year", "home", "saint", "st");

	private static final Set<String> OF_PLACES = Set.of("the", "a", "an", "of", "and", "at", "in", "on", "by", "near",
			"to");

	private Marks() {
	}

	/** Those of a child or another person, by question of the form that asks. */
	static Set<Mark> of(Map<String, List<String>> subject) {
		String name = text(subject, "name");
		String where = text(subject, "where");
		String online = text(subject, "online");
		return some(Stream.of(marks(Trait.NAME, Sounds.pairs(name)),
				marks(Trait.SCHOOL, atSchool(name, text(subject, "school"))),
				marks(Trait.POSTCODE, Numbers.postcodes(where)), marks(Trait.PHONE, Numbers.phones(online)),
				marks(Trait.HANDLE, Numbers.handles(online))));
	}

	/** Those of a report apart from the children and people that it names. */
	static Set<Mark> of(String door, List<Answered> answers) {
		return some(answers.stream()
			.filter(answer -> !answer.coded())
			.flatMap(answer -> answer.values().stream().map(value -> of(door, answer.input(), value))));
	}

	/** Those of the words of a search. */
	public static Set<Mark> sought(String typed) {
		return some(
				Stream.of(marks(Trait.POSTCODE, Numbers.postcodes(typed)), marks(Trait.PHONE, Numbers.phones(typed)),
						marks(Trait.VEHICLE, Numbers.plates(typed)), marks(Trait.HANDLE, Numbers.handles(typed)),
						marks(Trait.NAME, Sounds.pairs(typed)), marks(Trait.PLACE, place(typed))));
	}

	private static Stream<Mark> of(String door, String input, String value) {
		return switch (input) {
			case "address" -> marks(Trait.POSTCODE, Numbers.postcodes(value));
			case "place" -> Stream.concat(marks(Trait.POSTCODE, Numbers.postcodes(value)),
					marks(Trait.PLACE, door.equals("PLACE") ? place(value) : List.of()));
			case "cars.plate" -> marks(Trait.VEHICLE, Numbers.plate(value));
			case "vehicle" -> marks(Trait.VEHICLE, Numbers.plates(value));
			case "online" ->
				Stream.concat(marks(Trait.PHONE, Numbers.phones(value)), marks(Trait.HANDLE, Numbers.handles(value)));
			default -> Stream.empty();
		};
	}

	// A first name alone is many children's; at one school it is few.
	private static List<String> atSchool(String name, String school) {
		List<String> words = Plain.words(school, LONGEST, SCHOOLS);
		String one = words.stream().sorted().collect(Collectors.joining(" "));
		return (words.isEmpty() || words.size() > MOST_WORDS) ? List.of()
				: Sounds.each(name).stream().map(sound -> sound + " / " + one).toList();
	}

	// One word is the name of a chain, or "park"; more than a few are a description.
	private static List<String> place(String typed) {
		List<String> words = Plain.words(typed, LONGEST, OF_PLACES);
		return (words.size() < 2 || words.size() > MOST_WORDS) ? List.of()
				: List.of(words.stream().sorted().collect(Collectors.joining(" ")));
	}

	private static String text(Map<String, List<String>> subject, String question) {
		return String.join("\n", subject.getOrDefault(question, List.of()));
	}

	private static Stream<Mark> marks(Trait trait, List<String> forms) {
		return forms.stream().map(form -> new Mark(trait, form));
	}

	private static Set<Mark> some(Stream<Stream<Mark>> found) {
		return found.flatMap(each -> each).limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
