package org.waymark.admission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.waymark.admission.safety.SafetyRules;
import org.waymark.cases.SubjectDocument;
import org.waymark.intake.ReportDocument;
import org.waymark.intake.ReportDocument.Answer;

/**
 * Takes the children and the people whom a report names out of its answers, each as a
 * record of its own. Pure.
 */
final class Subjects {

	private static final Map<String, String> AGES = Map.of("adult", "ADULT", "under-18", "UNDER_18", "not-sure",
			"NOT_KNOWN");

	private static final Map<String, String> WORKS = Map.of("yes", "YES", "no", "NO", "not-sure", "NOT_KNOWN");

	private Subjects() {
	}

	/** The children; where the reporter is the child, that one. */
	static List<SubjectDocument> children(ReportDocument report) {
		List<SubjectDocument> named = group(report, "children");
		boolean self = named.isEmpty() && SafetyRules.reporterIsTheChild(report);
		return self ? List.of(new SubjectDocument(Map.of("age", report.words("age")))) : named;
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
