package org.waymark.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.admission.safety.SafetyRules;
import org.waymark.platform.LiveCheck;
import org.waymark.site.answerfacts.AnswerFacts;
import org.waymark.site.answerfacts.AnswerFacts.Reach;
import org.waymark.site.safety.SafetyFact;

/**
 * A council's own lists must feed every safety rule: at each door, its items can raise
 * what the shipped items can.
 */
@Component
class SafetyGoingLive implements LiveCheck {

	private final AnswerFacts facts;

	SafetyGoingLive(AnswerFacts facts) {
		this.facts = facts;
	}

	@Override
	public List<String> faults() {
		return faults(this.facts.reach());
	}

	@Override
	public boolean unsafe() {
		return false;
	}

	static List<String> faults(List<Reach> reach) {
		return reach.stream().flatMap(door -> faults(door, listeners())).toList();
	}

	/** The safety rules, and the facts that decisions read besides. */
	private static Map<String, List<Set<SafetyFact>>> listeners() {
		Map<String, List<Set<SafetyFact>>> listeners = new LinkedHashMap<>();
		SafetyRules.facts().forEach((rule, facts) -> listeners.put("The safety rule " + rule, facts));
		listeners.put("What is suggested about exploitation when a report is decided",
				List.of(Set.of(SafetyFact.EXPLOITATION)));
		return listeners;
	}

	static Stream<String> faults(Reach door, Map<String, List<Set<SafetyFact>>> listeners) {
		return listeners.entrySet()
			.stream()
			.filter(one -> hears(one.getValue(), door.shipped()) && !hears(one.getValue(), door.now()))
			.map(one -> "%s hears nothing at the door %s: let an item of %s say %s.".formatted(one.getKey(),
					door.door(), String.join(" or ", door.files()), said(one.getValue())));
	}

	private static boolean hears(List<Set<SafetyFact>> any, Set<SafetyFact> raised) {
		return any.stream().anyMatch(raised::containsAll);
	}

	private static String said(List<Set<SafetyFact>> any) {
		return any.stream()
			.map(facts -> SafetyFact.codes(facts)
				.stream()
				.map(code -> "raises: [" + code + "]")
				.collect(Collectors.joining(", and another one ")))
			.collect(Collectors.joining("; or one "));
	}

}
