package org.waymark.site.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.Submission;
import org.waymark.site.Submission.Danger;
import org.waymark.site.Submission.Form;
import org.waymark.site.Submission.Reporter;
import org.waymark.site.Submission.Wish;

import static org.assertj.core.api.Assertions.assertThat;

class SubmissionsTests {

	private static final Submission.Arrival ONE_PAGE = new Submission.Arrival(Form.ONE_PAGE, false);

	@Test
	void journeyBecomesAReport() {
		Draft draft = Draft.EMPTY.withAnswer("now", one("danger", "missing"))
			.withAnswer("story", one("story", "Line one\r\nLine two"))
			.withAnswer("signs", one("signs", "hurt"))
			.withAnswer("you", two("wish", "named", "name", "Sam Example"));
		Submission report = Submissions.of(draft, new Submission.Arrival(Form.JOURNEY, true));
		assertThat(report.concern().danger()).isEqualTo(Danger.MISSING);
		assertThat(report.concern().story()).isEqualTo("Line one\r\nLine two");
		assertThat(report.concern().signs()).containsExactly("hurt");
		assertThat(report.concern().overLong()).isEmpty();
		assertThat(report.reporter()).isEqualTo(new Reporter(Wish.NAMED, "Sam Example", "", "", ""));
		assertThat(report.arrival()).isEqualTo(new Submission.Arrival(Form.JOURNEY, true));
	}

	@Test
	void longStoryIsKeptWholeAndFlagged() {
		Submission report = Submissions.ofOnePage(one("story", "x".repeat(150_000)), ONE_PAGE);
		assertThat(report.concern().story()).hasSize(150_000);
		assertThat(report.concern().overLong()).containsExactly("story");
	}

	@Test
	void skippedQuestionsLeaveNothing() {
		Submission report = Submissions.ofOnePage(one("story", "Something"), ONE_PAGE);
		assertThat(report.concern().danger()).isNull();
		assertThat(report.concern().signs()).isEmpty();
		assertThat(report.reporter()).isEqualTo(Reporter.ANONYMOUS);
	}

	@Test
	void detailsWithoutAWishAreKeptFromTheFamily() {
		Submission report = Submissions.ofOnePage(one("phone", "01632 960001"), ONE_PAGE);
		assertThat(report.reporter().wish()).isEqualTo(Wish.CONFIDENTIAL);
		assertThat(report.reporter().phone()).isEqualTo("01632 960001");
	}

	@Test
	void wishToStayAnonymousIsStrongerThanDetails() {
		Submission report = Submissions.ofOnePage(two("wish", "anonymous", "name", "Sam Example"), ONE_PAGE);
		assertThat(report.reporter()).isEqualTo(Reporter.ANONYMOUS);
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

	private static Fields one(String field, String value) {
		return new Fields(Map.of(field, List.of(value)));
	}

	private static Fields two(String field, String value, String other, String another) {
		Map<String, List<String>> both = new LinkedHashMap<>(one(field, value).values());
		both.putAll(one(other, another).values());
		return new Fields(both);
	}

}
