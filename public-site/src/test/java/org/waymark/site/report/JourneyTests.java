package org.waymark.site.report;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.site.Draft;
import org.waymark.site.Fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class JourneyTests {

	private final Journey journey = Journey.ofThePublic();

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "-, /report/now", "now, /report/story", "now story, -",
			"now story signs you, -", "story, /report/now", "signs you, /report/now" })
	void firstUnansweredIsTheFirstMandatoryOneWithoutAnswer(String answered, String path) {
		assertThat(this.journey.firstUnanswered(draft("no", answered)).map(Question::path).orElse(null))
			.isEqualTo(path);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "/report/now, -, true", "/report/story, -, false", "/report/story, now, true",
					"/report/signs, now, false", "/report/signs, now story, true", "/report/you, now story, true",
					"/report/you, story signs, false" })
	void pageOpensOnceAllBeforeItAreAnswered(String path, String answered, boolean opens) {
		assertThat(this.journey.mayVisit(this.journey.at(path), draft("no", answered))).isEqualTo(opens);
	}

	@ParameterizedTest
	@CsvSource({ "/report/now, now, no, /report/story", "/report/now, now, not-sure, /report/story",
			"/report/now, now, yes, /report/call", "/report/now, now, missing, /report/call",
			"/report/story, now story, no, /report/signs", "/report/signs, now story signs, no, /report/you",
			"/report/you, now story signs you, no, /report/check",
			"/report/story, now story signs you, no, /report/check",
			"/report/now, now story signs you, yes, /report/call", "/report/you, story you, no, /report/now" })
	void answerLeadsToTheNextPageWithoutOne(String path, String answered, String danger, String next) {
		assertThat(this.journey.after(this.journey.at(path), draft(danger, answered))).isEqualTo(next);
	}

	@ParameterizedTest
	@CsvSource({ "/report/now, no, /report", "/report/story, no, /report/now", "/report/story, yes, /report/call",
			"/report/signs, no, /report/story", "/report/you, yes, /report/signs" })
	void backLeadsToThePageBefore(String path, String danger, String back) {
		assertThat(this.journey.back(this.journey.at(path), draft(danger, "now"))).isEqualTo(back);
	}

	@Test
	void backFromTheCheckLeadsToTheLastQuestion() {
		assertThat(this.journey.backFromCheck(draft("no", "now story"))).isEqualTo("/report/you");
	}

	@Test
	void refusedInputIsNoAnswer() {
		Draft draft = Draft.EMPTY.withRejected("now", fields("danger", "perhaps"));
		assertThat(this.journey.firstUnanswered(draft).map(Question::path)).contains("/report/now");
	}

	@Test
	void laterQuestionSlotsInBetween() {
		Question where = new Later();
		Journey longer = new Journey(List.of(new NowQuestion(), where, new StoryQuestion()));
		assertThat(longer.after(longer.at("/report/now"), draft("no", "now"))).isEqualTo("/report/where");
		assertThat(longer.back(longer.at("/report/story"), draft("no", "now"))).isEqualTo("/report/where");
		assertThat(longer.after(longer.at("/report/now"), draft("not-sure", "now"))).isEqualTo("/report/story");
	}

	@Test
	void otherPathIsNoQuestion() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.journey.at("/report/other"));
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

	/** A question that only some are asked, and that may be skipped. */
	private static final class Later implements Question {

		@Override
		public String name() {
			return "where";
		}

		@Override
		public String path() {
			return "/report/where";
		}

		@Override
		public Set<String> fields() {
			return Set.of("place");
		}

		@Override
		public boolean mandatory() {
			return false;
		}

		@Override
		public List<Problem> problems(Fields given) {
			return List.of();
		}

		@Override
		public boolean asked(Draft draft) {
			return "no".equals(draft.answer("now").text("danger"));
		}

	}

}
