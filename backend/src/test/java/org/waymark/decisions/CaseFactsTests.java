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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.waymark.decisions.routing.Facts;
import org.waymark.decisions.routing.Route;
import org.waymark.decisions.routing.Routes;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.SharedConfiguration;
import org.waymark.site.answerfacts.AnswerFacts;
import org.waymark.site.answerfacts.AnswerFacts.Reach;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.safety.SafetyFact;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.ReportReference;

import static org.assertj.core.api.Assertions.assertThat;

class CaseFactsTests {

	private static final About PLAIN = new About(Door.PUBLIC, false, List.of(), false, false);

	private final Routes routes = Routes.read(Outcomes.read(List.of("THIRD_CONCERN")).codes());

	@Test
	void theYoungestCounts() {
		assertThat(CaseFacts.file(file(PLAIN, List.of("20", "about 9"), Map.of())).age()).isEqualTo(Facts.Age.UNDER_18);
		assertThat(CaseFacts.file(file(PLAIN, List.of("34"), Map.of())).age()).isEqualTo(Facts.Age.ADULT);
		assertThat(CaseFacts.file(file(PLAIN, List.of("no idea", ""), Map.of())).age()).isEqualTo(Facts.Age.UNKNOWN);
		for (String child : List.of("a baby", "nine", "Y5", "born 27 March 1960", "due in June", "under 16")) {
			assertThat(CaseFacts.file(file(PLAIN, List.of(child, "34"), Map.of())).age()).as(child)
				.isEqualTo(Facts.Age.UNDER_18);
		}
	}

	@Test
	void dangerComesBeforeWhateverElseItIsAbout() {
		About about = new About(Door.PAST, false, List.of(RuleCode.ACCESS_TONIGHT), true, true);
		assertThat(CaseFacts.file(file(about, List.of(), Map.of())).kinds()).containsExactly(Facts.Kind.DANGER,
				Facts.Kind.SEXUAL, Facts.Kind.EXPLOITATION);
		About past = new About(Door.PAST, false, List.of(), true, true);
		assertThat(CaseFacts.file(file(past, List.of(), Map.of())).kinds()).containsExactly(Facts.Kind.PAST);
		assertThat(CaseFacts.file(file(past, List.of("9"), Map.of())).kinds()).containsExactly(Facts.Kind.PAST,
				Facts.Kind.SEXUAL, Facts.Kind.EXPLOITATION);
		About sexual = new About(Door.PUBLIC, false, List.of(), true, true);
		assertThat(CaseFacts.file(file(sexual, List.of(), Map.of())).kinds()).containsExactly(Facts.Kind.SEXUAL,
				Facts.Kind.EXPLOITATION);
	}

	@ParameterizedTest
	@CsvSource({ "DANGER_NOW, DANGER", "MISSING_NOW, DANGER", "WANTS_TO_DIE, DANGER", "ACCESS_TONIGHT, DANGER",
			"MOVED_TO_BE_USED, DANGER", "MOVED_TO_BE_USED, EXPLOITATION", "UNDER_13_SEXUAL, SEXUAL" })
	void aRuleThatFiredIsOneOfItsSubjects(String rule, Facts.Kind kind) {
		About about = new About(Door.PUBLIC, false, List.of(new RuleCode(rule)), false, false);
		assertThat(CaseFacts.file(file(about, List.of(), Map.of())).kinds()).contains(kind);
	}

	@ParameterizedTest
	@CsvSource({ "YES, YES, HARM SEXUAL", "LIKELY, NO, HARM", "NO, YES, SEXUAL", "NO, NOT_KNOWN, UNCLEAR",
			"NOT_KNOWN, NO, UNCLEAR", "NO, NO, OTHER" })
	void theDecisionRecordCounts(String harm, String sexual, String kinds) {
		CaseFile file = recorded(Map.of("harm", List.of(harm), "sexual", List.of(sexual)));
		assertThat(CaseFacts.file(file).kinds()).extracting(Enum::name).containsExactly(kinds.split(" "));
	}

	@ParameterizedTest
	@CsvSource({ "L2, '', L2", "NOT_YET, '', UNKNOWN", "'', GREEN, L2", "L2, RED, L4", "L4, BLUE, L4",
			"L3, AMBER, L3" })
	void theHighestLevelCountsOfWhatWasJudgedAndWhatTheRatingMeans(String judged, String rating, Facts.Level level) {
		CaseFile file = file(PLAIN, Map.of("level", List.of(judged)), rating, Optional.empty());
		assertThat(CaseFacts.file(file).level()).isEqualTo(level);
	}

	@Test
	void whatWasLongAgoIsNotOverWhileThePersonHasContactWithChildren() {
		About contact = new About(Door.PAST, false, List.of(RuleCode.CONTACT_WITH_CHILDREN), true, true);
		Facts facts = CaseFacts.file(file(contact, List.of("34"), Map.of()));
		assertThat(facts.kinds()).containsExactlyInAnyOrder(Facts.Kind.PAST, Facts.Kind.CONTACT);
	}

	@Test
	void somebodyWhoWorksWithChildrenComesBeforeSomebodyUnder18() {
		assertThat(CaseFacts.file(file(PLAIN, List.of(), Map.of("age", "UNDER_18", "works", "YES"))).who())
			.isEqualTo(Facts.Who.WORKS);
		assertThat(CaseFacts.file(file(PLAIN, List.of(), Map.of("age", "UNDER_18", "works", "NO"))).who())
			.isEqualTo(Facts.Who.CHILD);
	}

	@Test
	void outsideTheAreaComesBeforeAPlace() {
		assertThat(
				CaseFacts.file(file(new About(Door.PLACE, true, List.of(), false, false), List.of(), Map.of())).place())
			.isEqualTo(Facts.Place.AWAY);
		assertThat(CaseFacts.file(file(new About(Door.PLACE, false, List.of(), false, false), List.of(), Map.of()))
			.place()).isEqualTo(Facts.Place.PLACE);
	}

	private static CaseFile recorded(Map<String, List<String>> answers) {
		return file(PLAIN, Map.of(), "", Optional
			.of(new Written(ActionType.RECORD, 1, Instant.EPOCH, "", Optional.of(new ActionAnswers(answers)))));
	}

	private static CaseFile file(About about, Map<String, List<String>> child, String rating,
			Optional<Written> record) {
		CaseFile plain = file(about, List.of(), Map.of());
		Head head = new Head(plain.head().report(), new ReportReference("AAAAA00000"), 1, Optional.empty(),
				new Round(1, false), new Rated(rating, rating, Optional.empty()), about, Optional.empty(),
				plain.head().times());
		return new CaseFile(head,
				List.of(new Child(UUID.randomUUID(), false, Optional.empty(), Optional.of(new ActionAnswers(child)))),
				List.of(), List.of(), record.stream().toList());
	}

	private static CaseFile file(About about, List<String> ages, Map<String, String> person) {
		Head head = new Head(new ReportId(UUID.randomUUID()), new ReportReference("AAAAA00000"), 1, Optional.empty(),
				new Round(1, false), new Rated("", "", Optional.empty()), about, Optional.empty(),
				new Times(Instant.EPOCH, Instant.EPOCH, Optional.empty(), Optional.empty()));
		List<Child> children = ages.stream()
			.map(age -> new Child(UUID.randomUUID(), false, Optional.empty(),
					Optional.of(new ActionAnswers(Map.of("age", List.of(age))))))
			.toList();
		Map<String, List<String>> known = person.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
		return new CaseFile(head, children,
				List.of(new Person(UUID.randomUUID(), Optional.of(new ActionAnswers(known)))), List.of(), List.of());
	}

	/** From what each door can say, and what staff may note, to the table of routes. */
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
				.flatMap(person -> Stream.of("YES", "NO", "NOT_KNOWN").map(harm -> noted(about, child, person, harm))));
	}

	private static CaseFile noted(About about, Map<String, String> child, Map<String, String> person, String harm) {
		Head head = new Head(new ReportId(UUID.randomUUID()), new ReportReference("AAAAA00000"), 1, Optional.empty(),
				new Round(1, false), new Rated("", "", Optional.empty()), about, Optional.empty(),
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
