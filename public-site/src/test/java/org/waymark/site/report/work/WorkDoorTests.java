package org.waymark.site.report.work;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.Submission.Answer;
import org.waymark.site.report.Journey;
import org.waymark.site.report.Question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class WorkDoorTests {

	private final Journey door = WorkDoor.journey();

	@Test
	void asksInTheOrderOfAReferral() {
		assertThat(this.door.questions()).extracting(this.door::path)
			.containsExactly("/report/work/now", "/report/work/you", "/report/work/duty", "/report/work/who",
					"/report/work/family", "/report/work/story", "/report/work/fits", "/report/work/feeling",
					"/report/work/person", "/report/work/parents", "/report/work/done", "/report/work/tool");
	}

	@Test
	void needsWhatAReferralNeeds() {
		assertThat(this.door.questions().stream().filter(Question::mandatory)).extracting(Question::name)
			.containsExactly("now", "you", "duty", "who", "story", "parents");
	}

	@Test
	void nobodyIsAnonymousAndTheContactGoesWithTheCase() {
		assertThat(question("you").problems(Fields.NONE)).extracting("wording")
			.containsExactly("name.empty", "role.empty", "organisation.empty");
		assertThat(this.door.questions()).noneMatch(Question::aboutReporter);
	}

	@Test
	void childOfUnknownIdentityIsAnAnswer() {
		assertThat(question("who").problems(Fields.NONE)).extracting("field", "wording")
			.containsExactly(tuple("children-1-name", "children.empty"));
		assertThat(question("who").problems(given("unknown", "yes"))).isEmpty();
		assertThat(question("who").problems(given("children-1-name", "A girl with a red bag"))).isEmpty();
		assertThat(question("who").problems(given("children-2-school", "Harbour School"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "yes", "no", "not-sure" })
	void everyAnswerAboutTheDutyIsTaken(String duty) {
		assertThat(question("duty").problems(given("duty", duty))).isEmpty();
	}

	@Test
	void unsafeToTellTheParentsIsAnAnswer() {
		assertThat(question("parents").problems(given("parents", "unsafe"))).isEmpty();
		assertThat(question("parents").problems(given("why", "He reads her phone"))).extracting("wording")
			.containsExactly("parents.empty");
	}

	@Test
	void aChildWhoMayWantToDieIsAskedAboutAndNobodyHasToAnswer() {
		Question feeling = question("feeling");
		assertThat(feeling.mandatory()).isFalse();
		assertThat(feeling.problems(Fields.NONE)).isEmpty();
		assertThat(feeling.answers(given("low", "yes")))
			.containsExactly(new Answer("feeling", "low", 0, true, List.of("yes")));
		assertThat(feeling.toldToStaff().problems(Fields.NONE)).extracting("wording").containsExactly("low.empty");
	}

	@ParameterizedTest
	@CsvSource({ "yes, /report/work/help", "no, /report/work/person", "not-sure, /report/work/person",
			"'', /report/work/person" })
	void whoeverSaysSoReadsWhatToDoFirst(String answer, String next) {
		Draft draft = Draft.EMPTY;
		List<Question> questions = this.door.questions();
		for (Question before : questions.subList(0, questions.indexOf(question("feeling")))) {
			draft = draft.withAnswer(this.door.key(before), Fields.NONE);
		}
		draft = draft.withAnswer("work.feeling", given("low", answer));
		assertThat(this.door.after(question("feeling"), draft)).isEqualTo(next);
		assertThat(this.door.onwards(this.door.at("/report/work/help").orElseThrow(), draft))
			.isEqualTo("/report/work/person");
	}

	@Test
	void screeningToolTakesAnyAnswerOrTheReasonWhyNot() {
		assertThat(question("tool").problems(given("tool-missing", "not-known"))).isEmpty();
		assertThat(question("tool").problems(given("whyNot", "It is too urgent"))).isEmpty();
		assertThat(question("tool").problems(given("tool-missing", "perhaps"))).extracting("field")
			.containsExactly("whyNot");
		assertThat(question("tool").mandatory()).isFalse();
	}

	@Test
	void childsOwnWordsStandApartFromTheAccount() {
		assertThat(question("story").answers(given("words", "He said it is our secret"))).singleElement()
			.satisfies(answer -> assertThat(answer.input()).isEqualTo("words"));
	}

	private Question question(String name) {
		return this.door.questions().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
	}

	private static Fields given(String field, String value) {
		return new Fields(Map.of(field, List.of(value)));
	}

}
