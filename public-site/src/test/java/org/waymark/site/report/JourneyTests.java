package org.waymark.site.report;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.report.common.StoryQuestion;
import org.waymark.site.report.doors.Doors;
import org.waymark.site.report.open.OpenDoor;
import org.waymark.site.terms.Door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class JourneyTests {

	private final Journey journey = OpenDoor.journey();

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "-, /report/now", "now, /report/story", "now story, -",
			"now story signs safe who people more you, -", "story, /report/now", "signs you, /report/now" })
	void firstUnansweredIsTheFirstMandatoryOneWithoutAnswer(String answered, String path) {
		assertThat(this.journey.firstUnanswered(draft("no", answered)).map(this.journey::path).orElse(null))
			.isEqualTo(path);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "/report/now, -, true", "/report/story, -, false", "/report/story, now, true",
					"/report/signs, now, false", "/report/signs, now story, true", "/report/you, now story, true",
					"/report/you, story signs, false" })
	void pageOpensOnceAllBeforeItAreAnswered(String path, String answered, boolean opens) {
		assertThat(this.journey.mayVisit(at(path), draft("no", answered))).isEqualTo(opens);
	}

	@ParameterizedTest
	@CsvSource({ "/report/now, now, no, /report/story", "/report/now, now, not-sure, /report/story",
			"/report/now, now, yes, /report/call", "/report/now, now, missing, /report/call",
			"/report/call, now, yes, /report/story", "/report/story, now story, no, /report/signs",
			"/report/signs, now story signs, no, /report/safe", "/report/safe, now story safe, no, /report/who",
			"/report/you, now story signs you, no, /report/check",
			"/report/story, now story signs safe who people more you, no, /report/check",
			"/report/now, now story signs you, yes, /report/call", "/report/you, story you, no, /report/now" })
	void answerLeadsToTheNextPageWithoutOne(String path, String answered, String danger, String next) {
		assertThat(this.journey.after(at(path), draft(danger, answered))).isEqualTo(next);
	}

	@ParameterizedTest
	@CsvSource({ "/report/now, no, /report", "/report/story, no, /report/now", "/report/story, yes, /report/call",
			"/report/signs, no, /report/story", "/report/you, yes, /report/more", "/report/call, yes, /report/now" })
	void backLeadsToThePageBefore(String path, String danger, String back) {
		assertThat(this.journey.back(at(path), draft(danger, "now"))).isEqualTo(back);
	}

	@Test
	void backFromTheCheckLeadsToTheLastQuestion() {
		assertThat(this.journey.backFromCheck(draft("no", "now story"))).isEqualTo("/report/you");
	}

	@Test
	void refusedInputIsNoAnswer() {
		Draft draft = Draft.EMPTY.withRejected("now", fields("danger", "perhaps"));
		assertThat(this.journey.firstUnanswered(draft).map(this.journey::path)).contains("/report/now");
	}

	@Test
	void otherPathIsNoQuestion() {
		assertThat(this.journey.at("/report/other")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/report/now, now, false", "/report/story, now, true", "/report/story, -, false",
			"/report/who, now story, true" })
	void checkAndSendNowIsOfferedOnceNothingElseMustBeAnswered(String path, String answered, boolean offered) {
		assertThat(this.journey.mayBeLast(at(path), draft("no", answered))).isEqualTo(offered);
	}

	@Test
	void aPageBetweenHidesNothingAndMayAlwaysBeVisited() {
		Question call = at("/report/call");
		assertThat(this.journey.isAside(call)).isTrue();
		assertThat(this.journey.mayVisit(call, Draft.EMPTY)).isTrue();
		assertThat(this.journey.questions()).doesNotContain(call);
	}

	@Test
	void everyDoorHasTheStoryAndKeepsItsAnswersApart() {
		assertThat(Doors.all()).hasSizeGreaterThan(1).allSatisfy(door -> {
			assertThat(door.questions()).anyMatch(question -> question.owns("story") && question.mandatory());
			assertThat(door.key(door.questions().get(0)).startsWith(door.code() + "."))
				.isEqualTo(door.door() != Door.PUBLIC);
		});
	}

	@Test
	void twoInputsOfOneNameAreABug() {
		List<Question> twice = List.of(new StoryQuestion(), new Again());
		assertThatIllegalArgumentException().isThrownBy(() -> new Journey(Door.PAST, "/report/then", twice, List.of()));
	}

	private Question at(String path) {
		return this.journey.at(path).orElseThrow();
	}

	private static Draft draft(String danger, String answered) {
		Draft draft = Draft.EMPTY;
		for (String name : (answered != null) ? answered.split(" ") : new String[0]) {
			draft = draft.withAnswer(name, name.equals("now") ? fields("danger", danger) : Fields.NONE);
		}
		return draft;
	}

	private static Fields fields(String name, String value) {
		return new Fields(Map.of(name, List.of(value)));
	}

	/** Asks for the same input on another page. */
	private record Again() implements Question {

		@Override
		public String name() {
			return "again";
		}

		@Override
		public List<Input> inputs() {
			return new StoryQuestion().inputs();
		}

	}

}
