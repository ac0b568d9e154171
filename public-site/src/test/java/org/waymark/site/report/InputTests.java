package org.waymark.site.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.Council.Sign;
import org.waymark.site.Fields;
import org.waymark.site.Submission.Answer;
import org.waymark.site.safety.Raising;
import org.waymark.site.safety.SafetyFact;

import static org.assertj.core.api.Assertions.assertThat;

class InputTests {

	private final QuestionGroup people = new QuestionGroup("people",
			List.of(SingleLine.of("name", 5), OneOf.of("works", "yes", "no")));

	@Test
	void ticksFromContentTakeAnyCodeEachOnce() {
		Fields given = new Fields(Map.of("signs", List.of("changed", "changed", "<b>", "not-sure", "no-longer-there")));
		AnyOf signs = AnyOf.listed("signs", "signs");
		assertThat(signs.codes(given)).containsExactly("changed", "no-longer-there");
		assertThat(signs.codes(given("signs", "not-sure"))).containsExactly("not-sure");
		assertThat(signs.problems(given)).isEmpty();
	}

	@Test
	void otherTicksAndButtonsTakeTheirOwnOptionsOnly() {
		assertThat(AnyOf.of("hope", "support").codes(given("hope", "alien"))).isEmpty();
		assertThat(OneOf.of("works", "yes", "no").answers("q", given("works", "alien"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "danger, no yes, yes", "danger, not-sure no, not-sure", "danger, missing not-sure, missing",
			"danger, missing yes, both", "danger, yes no missing, both", "safe, yes no, no", "guess, no maybe, maybe",
			"danger, no alien, no", "danger, alien x, alien x" })
	void ofTwoChoicesTheGraverCounts(String name, String sent, String counts) {
		List<OneOf> inputs = List.of(
				OneOf.required("danger", "no", "yes", "missing", "both", "not-sure")
					.raising("yes", SafetyFact.DANGER_NOW)
					.raising("missing", SafetyFact.MISSING_NOW)
					.raising("both", SafetyFact.DANGER_NOW, SafetyFact.MISSING_NOW),
				OneOf.of("safe", "yes", "no").gravest("no"), OneOf.of("guess", "yes", "maybe", "no"));
		assertThat(inputs.stream().filter(input -> input.owns(name))).singleElement()
			.satisfies(input -> assertThat(input.settled(name, List.of(sent.split(" "))))
				.containsExactly(counts.split(" ")));
	}

	@Test
	void textsThatCameTwiceAreKeptAsOne() {
		assertThat(FreeText.of("why").settled("why", List.of("a", " ", "b", "a"))).containsExactly("a\nb");
		assertThat(this.people.settled("people-2-name", List.of("a", "b"))).containsExactly("a / b");
		assertThat(this.people.settled("people-2-works", List.of("no", "yes"))).containsExactly("yes");
		assertThat(SingleLine.of("name", 5).settled("name", List.of(" as typed "))).containsExactly(" as typed ");
	}

	@Test
	void eachItemOfContentHasAFieldOfItsOwn() {
		EachOf tool = new EachOf("tool", "tool", List.of("yes", "no"));
		Fields given = given("tool-older", "yes", "tool-gifts", "perhaps", "tool-<b>", "yes");
		assertThat(given.values().keySet().stream().filter(tool::owns)).containsExactly("tool-older", "tool-gifts");
		assertThat(tool.answers("q", given)).containsExactly(new Answer("q", "tool-older", 0, true, List.of("yes")));
	}

	@Test
	void optionsSayWhatTheyRaiseAndItemsOfContentSayItThemselves() {
		Function<String, List<Sign>> lists = list -> List.of(new Sign("own", list, null, Set.of(SafetyFact.MOVED)));
		OneOf works = OneOf.of("works", "yes", "no").raising("yes", SafetyFact.WORKS_WITH_CHILDREN);
		assertThat(new QuestionGroup("people", List.of(works)).raisings(lists))
			.containsExactly(new Raising("people.works", "yes", Set.of(SafetyFact.WORKS_WITH_CHILDREN)));
		assertThat(AnyOf.listed("signs", "signs").raising(AnyOf.NOT_SURE, SafetyFact.SEXUAL).raisings(lists))
			.containsExactly(new Raising("signs", "not-sure", Set.of(SafetyFact.SEXUAL)),
					new Raising("signs", "own", Set.of(SafetyFact.MOVED)));
		assertThat(new EachOf("tool", "tool", List.of("yes", "no")).raisings(lists))
			.containsExactly(new Raising("tool-own", "yes", Set.of(SafetyFact.MOVED)));
		assertThat(SingleLine.of("name", 5).raisings(lists)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "people-1-name", "people-10-works", "people-count", "people-2-remove" })
	void aGroupOwnsItsFields(String field) {
		assertThat(this.people.owns(field)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "people", "people-0-name", "people-11-name", "people-01-name", "people-1-alien",
			"peoples-1-name", "people-x-name", "people--name", "name" })
	void aGroupOwnsNothingElse(String field) {
		assertThat(this.people.owns(field)).isFalse();
	}

	@Test
	void everySetAnswersUnderItsNumber() {
		Fields given = given("people-1-name", "Ann", "people-2-works", "no", "people-3-name", " ");
		assertThat(this.people.answers("q", given)).containsExactly(
				new Answer("q", "people.name", 1, false, List.of("Ann")),
				new Answer("q", "people.works", 2, true, List.of("no")));
	}

	@Test
	void whatIsWrongInASetIsSaidAtItsField() {
		assertThat(this.people.problems(given("people-1-name", "Ann", "people-2-name", "longer")))
			.containsExactly(new Problem("people-2-name", "people.name.too-long", List.of(5)));
	}

	@ParameterizedTest
	@CsvSource({ "1, 2", "9, 10", "10, 10", "99, 2", "x, 2" })
	void oneMoreSetIsShownUpToTen(String count, int more) {
		assertThat(this.people.count(this.people.withOneMore(given("people-count", count)))).isEqualTo(more);
	}

	@Test
	void setsThatAreTakenAwayLeaveTheOthersInOrder() {
		Fields left = this.people.withoutRemoved(given("people-count", "3", "people-1-name", "Ann", "people-2-name",
				"Bob", "people-2-remove", "yes", "people-3-name", "Cas"));
		assertThat(left.text("people-1-name")).isEqualTo("Ann");
		assertThat(left.text("people-2-name")).isEqualTo("Cas");
		assertThat(left.values()).doesNotContainKeys("people-3-name", "people-2-remove");
		assertThat(this.people.count(left)).isEqualTo(2);
	}

	@Test
	void textsAreFlaggedAboveWhatIsAdvised() {
		assertThat(FreeText.of("told").overLong(given("told", "x".repeat(2_001)))).containsExactly("told");
		assertThat(FreeText.of("told").problems(given("told", "x".repeat(2_001)))).isEmpty();
		assertThat(FreeText.of("told").overLong(given("told", "x".repeat(2_000)))).isEmpty();
	}

	private static Fields given(String... namesAndValues) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		for (int at = 0; at < namesAndValues.length; at += 2) {
			values.put(namesAndValues[at], List.of(namesAndValues[at + 1]));
		}
		return new Fields(values);
	}

}
