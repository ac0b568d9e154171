package org.waymark.site.report.doors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.Submission;
import org.waymark.site.Submission.Answer;
import org.waymark.site.Submission.Form;
import org.waymark.site.Submission.Reporter;
import org.waymark.site.report.Journey;
import org.waymark.site.report.PlainText;
import org.waymark.site.report.common.StoryQuestion;
import org.waymark.site.report.open.OpenDoor;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.Wish;

import static org.assertj.core.api.Assertions.assertThat;

class SubmissionsTests {

	private static final Submission.Arrival JOURNEY = new Submission.Arrival(Form.JOURNEY, true);

	private static final Submission.Arrival ONE_PAGE = new Submission.Arrival(Form.ONE_PAGE, false);

	private static final Journey OPEN = OpenDoor.journey();

	@Test
	void journeyBecomesAReportInTheOrderOfItsPages() {
		Draft draft = Draft.EMPTY.withAnswer("people", one("people-1-works", "yes"))
			.withAnswer("story", one("story", "Line one\r\nLine two"))
			.withAnswer("signs", one("signs", "hurt"))
			.withAnswer("call", one("log", "LC-1"))
			.withAnswer("now", one("danger", "missing"))
			.withAnswer("you", two("wish", "named", "name", "Sam Example"));
		Submission report = Submissions.of(List.of(OPEN), draft, JOURNEY);
		assertThat(report.concern().answers()).containsExactly(new Answer("now", "danger", 0, true, List.of("missing")),
				new Answer("call", "log", 0, false, List.of("LC-1")),
				new Answer("story", "story", 0, false, List.of("Line one\r\nLine two")),
				new Answer("signs", "signs", 0, true, List.of("hurt")),
				new Answer("people", "people.works", 1, true, List.of("yes")));
		assertThat(report.concern().overLong()).isEmpty();
		assertThat(report.reporter()).isEqualTo(new Reporter(Wish.NAMED, "Sam Example", "", "", "", List.of()));
		assertThat(report.arrival()).isEqualTo(JOURNEY);
	}

	@Test
	void whatWasAnsweredAtAnotherDoorIsSentAsWell() {
		Draft draft = Draft.EMPTY.withAnswer("story", one("story", "First"))
			.withAnswer("you", two("wish", "named", "name", "Sam Example"))
			.at(Door.PAST)
			.withAnswer("past.story", one("story", "Second"));
		Submission report = Submissions.of(Doors.from(draft), draft, JOURNEY);
		assertThat(report.door()).isEqualTo(Door.PAST);
		assertThat(report.concern().answers()).containsExactly(
				new Answer("story", "story", 0, false, List.of("Second")),
				new Answer("public.story", "story", 0, false, List.of("First")));
		assertThat(report.reporter().others()).extracting(Answer::question).containsOnly("public.you");
	}

	@Test
	void longStoryIsKeptWholeAndFlagged() {
		Submission report = onePage(one("story", "x".repeat(150_000)));
		assertThat(report.concern().answers()).singleElement()
			.satisfies(story -> assertThat(story.values().get(0)).hasSize(150_000));
		assertThat(report.concern().overLong()).containsExactly("story");
	}

	@Test
	void skippedQuestionsLeaveNothing() {
		Submission report = onePage(one("story", "Something"));
		assertThat(report.concern().answers()).hasSize(1);
		assertThat(report.reporter()).isEqualTo(Reporter.ANONYMOUS);
	}

	@Test
	void detailsWithoutAWishAreKeptFromTheFamily() {
		Submission report = onePage(one("phone", "01632 960001"));
		assertThat(report.reporter().wish()).isEqualTo(Wish.CONFIDENTIAL);
		assertThat(report.reporter().phone()).isEqualTo("01632 960001");
	}

	@Test
	void wishToStayAnonymousIsStrongerThanDetails() {
		Submission report = onePage(two("wish", "anonymous", "name", "Sam Example"));
		assertThat(report.reporter()).isEqualTo(Reporter.ANONYMOUS);
	}

	@Test
	void whoReportsIsPartOfTheConcernWhereTheDoorSaysSo() {
		Journey door = new Journey(Door.YOUNG, "/report/me", List.of(new StoryQuestion()), List.of());
		Submission report = Submissions.ofOnePage(door, one("story", "Something"), ONE_PAGE);
		assertThat(report.reporter().wish()).isEqualTo(Wish.IN_REPORT);
	}

	@ParameterizedTest
	@CsvSource({ "a\\u0000b, a\\uFFFDb", "a\\uD800b, a\\uFFFDb", "a\\uDC00, a\\uFFFD", "\\uD83D\\uDE00, \\uD83D\\uDE00",
			"\\u202Etxt, \\u202Etxt" })
	void onlyNulAndHalvesOfPairsAreReplaced(String typed, String kept) {
		assertThat(PlainText.of(unescaped(typed))).isEqualTo(unescaped(kept));
	}

	private static String unescaped(String text) {
		StringBuilder plain = new StringBuilder();
		for (int at = 0; at < text.length(); at++) {
			boolean escape = text.startsWith("\\u", at);
			plain.append(escape ? (char) Integer.parseInt(text.substring(at + 2, at + 6), 16) : text.charAt(at));
			at += escape ? 5 : 0;
		}
		return plain.toString();
	}

	private static Submission onePage(Fields given) {
		return Submissions.ofOnePage(OPEN, given, ONE_PAGE);
	}

	private static Fields one(String field, String value) {
		return new Fields(Map.of(field, List.of(value)));
	}

	private static Fields two(String field, String value, String other, String another) {
		Map<String, List<String>> both = new LinkedHashMap<>(one(field, value).values());
		both.putAll(one(other, another).values());
		return new Fields(both);
	}

}
