package org.waymark.admission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.admission.safety.SafetyRules;
import org.waymark.cases.SubjectDocument;
import org.waymark.intake.ReportDocument;
import org.waymark.intake.ReportDocument.Answer;
import org.waymark.site.text.TypedText;

/**
 * Takes the children and the people whom a report names out of its answers, each as a
 * record of its own. Pure.
 */
final class Subjects {

	private static final Map<String, String> AGES = Map.of("adult", "ADULT", "under-18", "UNDER_18", "not-sure",
			"NOT_KNOWN");

	private static final Map<String, String> WORKS = Map.of("yes", "YES", "no", "NO", "not-sure", "NOT_KNOWN");

	/** Where a child or young person says who they are. */
	private static final String FIND = "find";

	/** Where they say whom they tell about. */
	private static final String ABOUT = "about";

	private Subjects() {
	}

	/**
	 * The children. A child or young person who tells us is one of them, and so is the
	 * friend, brother or sister whom they tell about.
	 */
	static List<SubjectDocument> children(ReportDocument report) {
		List<SubjectDocument> named = group(report, "children");
		Stream<SubjectDocument> telling = named.isEmpty() ? Stream.concat(self(report).stream(), other(report).stream())
				: Stream.concat(selfNamed(report).stream(), other(report).stream());
		return Stream.concat(named.stream(), telling).toList();
	}

	/** The child who tells us, even if all that is known is that they do. */
	private static Optional<SubjectDocument> self(ReportDocument report) {
		Optional<SubjectDocument> named = selfNamed(report);
		return (named.isEmpty() && SafetyRules.reporterIsTheChild(report))
				? Optional.of(known(Map.of("name", nameOf(report.reporter()), "age", report.words("age")))) : named;
	}

	/** The child who tells us, if they said by what they can be found. */
	private static Optional<SubjectDocument> selfNamed(ReportDocument report) {
		List<String> name = report.words(FIND, "name");
		List<String> school = report.words(FIND, "school");
		List<String> home = report.words(FIND, "home");
		boolean said = Stream.of(name, school, home).anyMatch(words -> !words.isEmpty());
		return said
				? Optional.of(known(Map.of("name", name, "age", report.words("age"), "school", school, "where", home)))
				: Optional.empty();
	}

	/** Whom a child tells about, if that is somebody else. */
	private static Optional<SubjectDocument> other(ReportDocument report) {
		List<String> name = report.words(ABOUT, "other");
		List<String> age = report.words(ABOUT, "otherAge");
		return (name.isEmpty() && age.isEmpty()) ? Optional.empty()
				: Optional.of(known(Map.of("name", name, "age", age)));
	}

	/** A child who rings and gives their name is found by it like any other. */
	private static List<String> nameOf(ReportDocument.Reporter reporter) {
		return TypedText.isBlank(reporter.name()) ? List.of() : List.of(reporter.name());
	}

	private static SubjectDocument known(Map<String, List<String>> said) {
		return new SubjectDocument(said.entrySet()
			.stream()
			.filter(words -> !words.getValue().isEmpty())
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

	/** Everybody else: those whose behaviour is the worry, and the family. */
	static List<SubjectDocument> people(ReportDocument report) {
		return Stream.concat(group(report, "people").stream(), group(report, "family").stream()).toList();
	}

	private static List<SubjectDocument> group(ReportDocument report, String group) {
		Map<Integer, Map<String, List<String>>> sets = new TreeMap<>();
		report.concern()
			.answers()
			.stream()
			.filter(answer -> answer.input().startsWith(group + "."))
			.forEach(answer -> put(sets.computeIfAbsent(answer.set(), set -> new LinkedHashMap<>()), answer,
					answer.input().substring(group.length() + 1)));
		return sets.values().stream().map(SubjectDocument::new).toList();
	}

	// A person's connection with a place or a child is one question at the desk.
	private static void put(Map<String, List<String>> known, Answer answer, String input) {
		switch (input) {
			case "age" -> known.put(input, answer.coded() ? codes(answer, AGES) : answer.values());
			case "works" -> known.put(input, codes(answer, WORKS));
			case "knows", "part" ->
				known.merge("knows", answer.values(), (first, more) -> List.of(first.get(0) + ", " + more.get(0)));
			default -> known.put(input, new ArrayList<>(answer.values()));
		}
	}

	private static List<String> codes(Answer answer, Map<String, String> words) {
		return answer.values().stream().map(value -> words.getOrDefault(value, "NOT_KNOWN")).toList();
	}

}
