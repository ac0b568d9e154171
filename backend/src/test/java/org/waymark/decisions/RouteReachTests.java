package org.waymark.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import org.waymark.admission.safety.SafetyRules;
import org.waymark.decisions.CaseFile.About;
import org.waymark.decisions.CaseFile.Child;
import org.waymark.decisions.CaseFile.Head;
import org.waymark.decisions.CaseFile.Person;
import org.waymark.decisions.CaseFile.Rated;
import org.waymark.decisions.CaseFile.Round;
import org.waymark.decisions.CaseFile.Times;
import org.waymark.decisions.CaseFile.Written;
import org.waymark.decisions.routing.Route;
import org.waymark.decisions.routing.Routes;
import org.waymark.site.SharedConfiguration;
import org.waymark.site.answerfacts.AnswerFacts;
import org.waymark.site.answerfacts.AnswerFacts.Reach;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.safety.SafetyFact;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks from what each door can say, and what staff may note, to the table of routes. */
class RouteReachTests {

	private final Routes routes = Routes.read(Outcomes.read(List.of("THIRD_CONCERN")).codes());

	@Test
	void everyLineIsReachedFromSomeDoor() {
		Set<Route> reached = new HashSet<>();
		doors().forEach(door -> abouts(door)
			.forEach(about -> files(about).map(CaseFacts::file).map(this.routes::of).forEach(reached::addAll)));
		assertThat(reached).containsExactlyInAnyOrderElementsOf(this.routes.all());
	}

	/** What a reporter can say at a door, one rule at a time. */
	private static Stream<About> abouts(Reach door) {
		boolean sexual = door.now().contains(SafetyFact.SEXUAL);
		boolean exploited = door.now().contains(SafetyFact.EXPLOITATION);
		Stream<List<RuleCode>> fired = SafetyRules.facts()
			.entrySet()
			.stream()
			.filter(rule -> rule.getValue().stream().anyMatch(door.now()::containsAll))
			.map(rule -> List.of(rule.getKey()));
		return Stream.concat(Stream.of(List.<RuleCode>of()), fired)
			.flatMap(rules -> Stream.of(new About(door.door(), false, rules, false, false),
					new About(door.door(), true, rules, false, false),
					new About(door.door(), false, rules, sexual, false),
					new About(door.door(), false, rules, false, exploited)));
	}

	/** What staff may have noted by then. */
	private static Stream<CaseFile> files(About about) {
		return Stream.of("", "9", "34")
			.flatMap(age -> Stream.of("", "L1", "L2", "L3", "L4").map(level -> Map.of("age", age, "level", level)))
			.flatMap(child -> Stream.of(Map.of("age", "UNDER_18"), Map.of("works", "YES"), Map.of("works", "NO"))
				.flatMap(person -> Stream.of("YES", "NO", "NOT_KNOWN").map(harm -> file(about, child, person, harm))));
	}

	private static CaseFile file(About about, Map<String, String> child, Map<String, String> person, String harm) {
		Head head = new Head(UUID.randomUUID(), "AAAAA00000", 1, Optional.empty(), new Round(1, false),
				new Rated("", "", Optional.empty()), about, Optional.empty(),
				new Times(Instant.EPOCH, Instant.EPOCH, Optional.empty(), Optional.empty()));
		return new CaseFile(head, List.of(new Child(UUID.randomUUID(), false, Optional.empty(), answers(child))),
				List.of(new Person(UUID.randomUUID(), answers(person))), List.of(),
				List.of(new Written(ActionType.RECORD, 1, Instant.EPOCH, "",
						answers(Map.of("harm", harm, "sexual", "NO")))));
	}

	private static Optional<ActionAnswers> answers(Map<String, String> given) {
		return Optional.of(new ActionAnswers(given.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())))));
	}

	private static List<Reach> doors() {
		List<Reach> doors = new ArrayList<>();
		new ApplicationContextRunner().withUserConfiguration(SharedConfiguration.class)
			.run(context -> doors.addAll(context.getBean(AnswerFacts.class).reach()));
		return doors;
	}

}
