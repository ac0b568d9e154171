package org.waymark.site.report.young;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.report.AnyOf;
import org.waymark.site.report.Journey;
import org.waymark.site.report.Question;

import static org.assertj.core.api.Assertions.assertThat;

class YoungDoorTests {

	private static final String HELP = "/report/me/help";

	private final Journey door = YoungDoor.journey();

	@Test
	void asksForTheStoryFirstAndForANameLast() {
		assertThat(this.door.questions()).extracting(this.door::path)
			.containsExactly("/report/me/now", "/report/me/story", "/report/me/about", "/report/me/fits",
					"/report/me/worry", "/report/me/age", "/report/me/find", "/report/me/reach");
	}

	@Test
	void needsTwoAnswersOnly() {
		assertThat(this.door.questions().stream().filter(Question::mandatory)).extracting(Question::name)
			.containsExactly("now", "story");
	}

	@Test
	void listsWhatMayHaveHappenedOnlyAfterTheChildsOwnWordsAndNeedsNoneOfIt() {
		assertThat(this.door.questions().stream().flatMap(question -> question.inputs().stream()))
			.filteredOn(AnyOf.class::isInstance)
			.extracting("name")
			.containsExactly("low", "about", "fits", "mail");
		assertThat(question("fits").mandatory()).isFalse();
		assertThat(question("fits").problems(Fields.NONE)).isEmpty();
	}

	@Test
	void nothingThatAChildSaysGoesToAReportersPart() {
		assertThat(this.door.questions()).noneMatch(Question::aboutReporter);
	}

	@ParameterizedTest
	@CsvSource({ "danger,yes", "danger,missing", "danger,both", "low,yes", "low,friend" })
	void helpComesAtOnceAndTheWayOnStaysOpen(String field, String value) {
		Draft draft = answered(Draft.EMPTY, "now", given(field, value));
		assertThat(this.door.after(question("now"), draft)).isEqualTo(HELP);
		assertThat(this.door.onwards(question("now"), draft)).isEqualTo("/report/me/story");
		assertThat(this.door.mayVisit(question("story"), draft)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "I want to die", "i DON’T want to live", "sometimes i just wanna   die.",
			"thinking about suicide", "I cut myself last week", "my friend wants to kill herself", "kms", "self-harm" })
	void wordsOfWantingToDieLeadToHelpAndOn(String words) {
		Draft draft = answered(answered(Draft.EMPTY, "now", given("danger", "no")), "story", given("story", words));
		assertThat(this.door.after(question("story"), draft)).isEqualTo(HELP);
		assertThat(this.door.onwards(question("story"), draft)).isEqualTo("/report/me/about");
		assertThat(this.door.firstUnanswered(draft)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "He hits me", "my gran died", "we had to diet", "skills", "" })
	void otherWordsDoNot(String words) {
		assertThat(question("story").interlude(given("story", words))).isEmpty();
	}

	private Question question(String name) {
		return this.door.questions().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
	}

	private Draft answered(Draft draft, String name, Fields given) {
		return draft.withAnswer(this.door.key(question(name)), given);
	}

	private static Fields given(String field, String value) {
		return new Fields(Map.of(field, List.of(value)));
	}

}
