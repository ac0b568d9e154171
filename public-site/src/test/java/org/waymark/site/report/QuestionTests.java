package org.waymark.site.report;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.Fields;
import org.waymark.site.report.common.NowQuestion;
import org.waymark.site.report.common.StoryQuestion;
import org.waymark.site.report.common.YouQuestion;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionTests {

	@ParameterizedTest
	@ValueSource(strings = { "yes", "missing", "both", "no", "not-sure" })
	void everyAnswerToDangerIsTaken(String answer) {
		assertThat(new NowQuestion().problems(one("danger", answer))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "YES", "perhaps" })
	void dangerWithoutAnAnswerIsAskedAgain(String answer) {
		assertThat(new NowQuestion().problems(one("danger", answer)))
			.containsExactly(Problem.of("danger", "danger.empty"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\r\n\t" })
	void emptyStoryIsAskedAgain(String story) {
		assertThat(new StoryQuestion().problems(one("story", story)))
			.containsExactly(Problem.of("story", "story.empty"));
	}

	@ParameterizedTest
	@CsvSource({ "1, true", "10000, true", "10001, true", "100000, true", "100001, false" })
	void storyIsTakenUpToItsLimit(int length, boolean taken) {
		assertThat(new StoryQuestion().problems(one("story", "x".repeat(length))).isEmpty()).isEqualTo(taken);
	}

	@Test
	void aboutYouMayBeSkipped() {
		assertThat(new YouQuestion().problems(Fields.NONE)).isEmpty();
	}

	@Test
	void detailsWithoutAWishAreAskedAbout() {
		assertThat(new YouQuestion().problems(one("name", "Sam Example")))
			.containsExactly(Problem.of("wish", "wish.empty"));
	}

	@Test
	void detailsAgainstTheWishToStayAnonymousAreAskedAbout() {
		Fields given = new Fields(Map.of("wish", List.of("anonymous"), "phone", List.of("01632 960001")));
		assertThat(new YouQuestion().problems(given)).containsExactly(Problem.of("wish", "wish.details"));
	}

	@ParameterizedTest
	@CsvSource({ "name, 200", "phone, 50", "email, 254", "safeContact, 100000" })
	void detailIsTakenUpToItsLimit(String field, int most) {
		assertThat(you(field, "x".repeat(most))).isEmpty();
		assertThat(you(field, "x".repeat(most + 1))).containsExactly(Problem.tooLong(field, most));
	}

	private static List<Problem> you(String field, String value) {
		return new YouQuestion().problems(new Fields(Map.of("wish", List.of("named"), field, List.of(value))));
	}

	private static Fields one(String field, String value) {
		return new Fields(Map.of(field, List.of(value)));
	}

}
