package org.waymark.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.decisions.CaseFile.About;
import org.waymark.decisions.CaseFile.Child;
import org.waymark.decisions.CaseFile.Head;
import org.waymark.decisions.CaseFile.Person;
import org.waymark.decisions.CaseFile.Rated;
import org.waymark.decisions.CaseFile.Round;
import org.waymark.decisions.CaseFile.Times;
import org.waymark.decisions.CaseFile.Written;
import org.waymark.decisions.routing.Facts;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.terms.Door;

import static org.assertj.core.api.Assertions.assertThat;

class CaseFactsTests {

	private static final About PLAIN = new About(Door.PUBLIC, false, List.of(), false, false);

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
		Head head = new Head(plain.head().report(), "AAAAA00000", 1, Optional.empty(), new Round(1, false),
				new Rated(rating, rating, Optional.empty()), about, Optional.empty(), plain.head().times());
		return new CaseFile(head,
				List.of(new Child(UUID.randomUUID(), false, Optional.empty(), Optional.of(new ActionAnswers(child)))),
				List.of(), List.of(), record.stream().toList());
	}

	private static CaseFile file(About about, List<String> ages, Map<String, String> person) {
		Head head = new Head(UUID.randomUUID(), "AAAAA00000", 1, Optional.empty(), new Round(1, false),
				new Rated("", "", Optional.empty()), about, Optional.empty(),
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

}
