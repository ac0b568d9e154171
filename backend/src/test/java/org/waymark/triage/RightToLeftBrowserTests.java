package org.waymark.triage;

import java.util.LinkedHashMap;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.site.report.Journey;
import org.waymark.site.report.Question;
import org.waymark.site.report.doors.Doors;
import org.waymark.testing.Await;
import org.waymark.testing.Browsers;
import org.waymark.testing.DeskClient;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every door, the conversation and what the desk shows of both, in browsers, where all
 * that is typed is read from the right and turns the direction without an end.
 */
@WaymarkTest
@UsesBrowser
class RightToLeftBrowserTests {

	private static final String SEND = "form[action='/follow-up/messages'] button";

	@LocalServerPort
	private int port;

	@Test
	void noDoorAndNoConversationTurnsAWordOfOurs() {
		Map<String, String> codes = new LinkedHashMap<>();
		try (Window worker = Browsers.window()) {
			for (Journey door : Doors.all()) {
				try (Window reporter = Browsers.withoutScript()) {
					walked(reporter.page(), door);
					String reference = reporter.page().getAttribute("[data-reference]", "data-reference");
					codes.put(reference, reporter.page().getAttribute("[data-code]", "data-code"));
				}
			}
			assertThat(codes).hasSize(Doors.all().size());
			signedIn(worker.page());
			codes.keySet().forEach((reference) -> read(worker.page(), reference));
			String reference = codes.keySet().iterator().next();
			written(worker.page(), reference);
			try (Window reporter = Browsers.withoutScript()) {
				answered(reporter.page(), reference, codes.get(reference));
			}
			Await.until("the answer is on the desk", () -> {
				open(worker.page(), "/triage/reports/" + reference + "/messages");
				return worker.page().textContent("main").contains("the answer");
			});
			TurnedWords.assertNone(worker.page());
		}
	}

	@Test
	void aTurnedSentenceIsSeen() {
		try (Window window = Browsers.withoutScript()) {
			Page page = window.page();
			page.setContent("<p>Report of " + TurnedWords.NAMES + " is open, due <b>today at nine</b></p>");
			assertThat(TurnedWords.on(page)).anySatisfy((fault) -> assertThat(fault).contains("in one piece"))
				.contains("turned: today at nine");
			page.setContent("<p>Report of <bdi>" + TurnedWords.NAMES + "</bdi> is open, due <b>today at nine</b></p>");
			TurnedWords.assertNone(page);
		}
	}

	private void walked(Page page, Journey door) {
		for (Question question : door.questions()) {
			open(page, door.path(question));
			filled(page);
			page.click("main form button:text-is('Continue')");
			page.waitForLoadState();
			assertThat(page.locator(".govuk-error-summary").count()).as(door.path(question)).isZero();
			open(page, door.path(question));
			TurnedWords.assertNone(page);
		}
		open(page, "/report/check");
		TurnedWords.assertNone(page);
		page.click("form[action='/report/check'] button");
		Await.until(door.code() + " is sent", () -> page.url().contains("/report/sent"));
		TurnedWords.assertNone(page);
	}

	/** The last choice of each group, and the names in each field that takes text. */
	private static void filled(Page page) {
		page.evaluate("() => document.querySelectorAll('main details').forEach((fold) => { fold.open = true; })");
		for (Locator field : page.locator("main form :is(input[type=text], textarea):visible").all()) {
			field.fill("a word " + TurnedWords.NAMES);
		}
		page.evaluate("""
				() => {
				  const last = {};
				  document.querySelectorAll("main input[type=radio]").forEach((one) => { last[one.name] = one; });
				  Object.values(last).forEach((one) => { one.checked = true; });
				}""");
	}

	private void signedIn(Page page) {
		open(page, "/triage");
		page.fill("#username", "worker");
		page.fill("#password", DeskClient.PASSWORD);
		page.click("main button");
		page.waitForURL("**/triage");
	}

	private void read(Page page, String reference) {
		Await.until("the report is on the desk", () -> {
			open(page, "/triage/reports/" + reference);
			return page.title().startsWith("Report ");
		});
		TurnedWords.assertNone(page);
	}

	private void written(Page page, String reference) {
		open(page, "/triage/reports/" + reference + "/messages");
		page.fill("#words", "a question " + TurnedWords.NAMES);
		page.click("main form button");
		page.waitForSelector("#second-look");
		TurnedWords.assertNone(page);
		page.click("text=Send this message");
		page.waitForSelector("[role=status]");
		TurnedWords.assertNone(page);
	}

	private void answered(Page page, String reference, String code) {
		open(page, "/follow-up");
		page.fill("#reference", reference);
		page.fill("#code", code);
		page.click("main form button");
		page.waitForURL("**/follow-up/messages");
		assertThat(page.textContent("main")).contains("a question");
		TurnedWords.assertNone(page);
		page.fill("#more", "the answer " + TurnedWords.NAMES);
		page.click(SEND);
		page.waitForLoadState();
		assertThat(page.textContent("main")).contains("We have your message");
		TurnedWords.assertNone(page);
	}

	private void open(Page page, String path) {
		page.navigate("http://localhost:" + this.port + path);
	}

}
