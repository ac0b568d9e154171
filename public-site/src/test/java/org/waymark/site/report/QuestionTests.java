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
import org.waymark.site.report.doors.Doors;

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
	@CsvSource({ "name, 200", "phone, 50", "safeContact, 100000" })
	void detailIsTakenUpToItsLimit(String field, int most) {
		assertThat(you(field, "x".repeat(most))).isEmpty();
		assertThat(you(field, "x".repeat(most + 1))).containsExactly(Problem.tooLong(field, most));
	}

	@Test
	void anAddressIsTakenUpToItsLimit() {
		String host = ("h".repeat(63) + ".").repeat(2) + "h".repeat(53) + ".example";
		String address = "l".repeat(64) + "@" + host;
		assertThat(address).hasSize(254);
		assertThat(you("email", address)).isEmpty();
		assertThat(you("email", "x".repeat(255))).containsExactly(Problem.tooLong("email", 254));
	}

	@ParameterizedTest
	@ValueSource(strings = { "sam", "sam@x.example.", "a..b@x.example", "mailto:sam@x.example",
			"a@b.example, c@d.example", "sam@localhost" })
	void anAddressThatNoMailWouldReachIsAskedAboutAtOnce(String typed) {
		assertThat(you("email", typed)).containsExactly(Problem.of("email", "email.wrong"));
	}

	@Test
	void lettersThatFewServersTakeAreAskedAboutAndWhatShowsNothingIsNot() {
		assertThat(you("email", "tomaš@post.example")).containsExactly(Problem.of("email", "email.letters"));
		assertThat(you("email", "sam@maũl.example\u200b")).isEmpty();
		assertThat(you("email", "\u200b ")).isEmpty();
	}

	@Test
	void aTickForMailWithoutAnAddressIsAskedAboutAtEachDoorThatHasIt() {
		Fields tick = new Fields(Map.of("mail", List.of("safe"), "wish", List.of("named")));
		List<Question> asked = Doors.all()
			.stream()
			.flatMap(door -> door.questions().stream())
			.filter(question -> question.owns("mail"))
			.toList();
		assertThat(asked).hasSize(5)
			.allSatisfy(question -> assertThat(question.problems(tick)).contains(Problem.of("email", "email.none")));
	}

	private static List<Problem> you(String field, String value) {
		return new YouQuestion().problems(new Fields(Map.of("wish", List.of("named"), field, List.of(value))));
	}

	private static Fields one(String field, String value) {
		return new Fields(Map.of(field, List.of(value)));
	}

}
