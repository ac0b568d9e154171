package org.waymark.triage;

import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.ViewportSize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.Await;
import org.waymark.testing.Browsers;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
@UsesBrowser
class DeskBrowserTests {

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	@LocalServerPort
	int port;

	private TestReports reports;

	@BeforeEach
	void someReports() {
		this.reports = new TestReports(this.database, this.documents);
	}

	static List<ViewportSize> sizes() {
		return Browsers.ENDS;
	}

	@ParameterizedTest
	@MethodSource("sizes")
	void everyPageOfTheDeskCanBeUsedByEverybody(ViewportSize size) {
		String reference = this.reports.aReport().telling("w".repeat(300)).urgent().confidential().arrives();
		try (Window window = Browsers.window(new NewContextOptions().setViewportSize(size.width, size.height))) {
			Page page = window.page();
			visit(window, "/triage");
			page.click("main button");
			assertUsable(window, "Error: Sign in");
			signIn(page);
			assertUsable(window, "1 new report, 1 urgent");
			visit(window, "/triage?lane=held");
			assertUsable(window, "0 reports held");
			visit(window, "/triage/reports/" + reference);
			page.click("text=Show who reported");
			assertUsable(window, "Error: Report " + reference.substring(0, 5));
			visit(window, "/triage/home");
			assertUsable(window, "Your desk");
			visit(window, "/triage/nowhere");
			assertUsable(window, "Page not found");
		}
	}

	@ParameterizedTest
	@MethodSource("sizes")
	void aReportCanBeWorkedOnByEverybody(ViewportSize size) {
		String reference = this.reports.aReport().urgent().arrives();
		try (Window window = Browsers.window(new NewContextOptions().setViewportSize(size.width, size.height))) {
			Page page = window.page();
			visit(window, "/triage/reports/" + reference);
			signIn(page, "**/triage/reports/*");
			page.click("text=Take this report");
			page.click("text=Hand it over or give it back");
			assertUsable(window, "Who has report");
			page.click("button:has-text('Hand it over')");
			assertUsable(window, "Error: Who has report");
			visit(window, "/triage/reports/" + reference);
			rated(window);
			assertUsable(window, "Report " + reference.substring(0, 5));
			visit(window, "/triage/reports/" + reference + "/record");
			assertUsable(window, "Contact record");
			page.click("text=Show it to print");
			assertUsable(window, "Contact record");
			visit(window, "/triage?lane=mine");
			assertUsable(window, "1 report is yours");
		}
	}

	private static void rated(Window window) {
		Page page = window.page();
		page.click("text=Rate it");
		page.click("text=Signs to note, if you like");
		assertUsable(window, "Rate report");
		page.click("text=Keep the rating");
		assertUsable(window, "Error: Rate report");
		page.check("text=Amber");
		page.fill("#reason", "She is PROMISCUOUS");
		page.waitForSelector(".language-hint:has-text('sexually exploited child')");
		page.fill("#reason", "Two calls before");
		page.waitForSelector(".language-hint", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
		page.click("text=Keep the rating");
	}

	@Test
	void anOpenQueueShowsANewReportAndKeepsTheFocus() {
		String first = this.reports.aReport().arrives();
		try (Window window = Browsers.window()) {
			Page page = window.page();
			visit(window, "/triage");
			signIn(page);
			page.focus("#report-" + first);
			String second = this.reports.aReport().urgent().arrives();
			page.waitForSelector("#report-" + second);
			assertThat(page.evaluate("document.activeElement.id")).isEqualTo("report-" + first);
			assertThat(page.textContent("[data-queue-news]")).startsWith("1 report has joined this list.");
			assertThat(page.textContent("[data-queue-notice]")).isEmpty();
		}
	}

	@Test
	void theMostUrgentReportIsOneEnterAway() {
		this.reports.aReport().arrives();
		String urgent = this.reports.aReport().urgent().arrives();
		try (Window window = Browsers.window()) {
			visit(window, "/triage");
			signIn(window.page());
			window.page().waitForFunction("document.activeElement.id === 'most-urgent'");
			window.page().keyboard().press("Enter");
			window.page().waitForURL("**/triage/reports/" + urgent);
		}
	}

	@Test
	void letterKeysWorkWhileAReportHasTheFocusAndCanBeTurnedOff() {
		String first = this.reports.aReport().urgent().arrives();
		String second = this.reports.aReport().arrives();
		try (Window window = Browsers.window()) {
			Page page = window.page();
			visit(window, "/triage");
			signIn(page);
			page.keyboard().press("r");
			page.focus("#report-" + first);
			page.keyboard().press("j");
			assertThat(page.evaluate("document.activeElement.id")).isEqualTo("report-" + second);
			page.keyboard().press("r");
			page.waitForURL("**/triage/reports/" + second + "/rating");
			visit(window, "/triage");
			page.click("text=Letter keys");
			page.focus("#report-" + first);
			page.keyboard().press("j");
			assertThat(page.evaluate("document.activeElement.id")).isEqualTo("report-" + first);
		}
	}

	@Test
	void letterKeysWorkOnAReportButNeverWhileSomebodyWrites() {
		String report = this.reports.aReport().confidential().arrives();
		try (Window window = Browsers.window()) {
			Page page = window.page();
			visit(window, "/triage");
			signIn(page);
			visit(window, "/triage/reports/" + report);
			page.keyboard().press("?");
			assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Letter keys");
			page.focus("#reason");
			page.keyboard().type("Her mother rang?");
			assertThat(page.inputValue("#reason")).isEqualTo("Her mother rang?");
			page.focus("#main");
			page.keyboard().press("r");
			page.waitForURL("**/triage/reports/" + report + "/rating");
			visit(window, "/triage/reports/" + report);
			page.click("text=Letter keys");
			page.focus("#main");
			page.keyboard().press("d");
			page.keyboard().press("?");
			assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
			page.click("text=Letter keys");
			page.focus("#main");
			page.keyboard().press("q");
			page.waitForURL("**/triage");
		}
	}

	@Test
	void anOpenQueueSaysThatItsSessionIsOver() {
		try (Window window = Browsers.window()) {
			visit(window, "/triage");
			signIn(window.page());
			this.database.client().sql("DELETE FROM staff.session").then().block();
			window.page().waitForSelector("[data-queue-notice] a");
			assertThat(window.page().textContent("[data-queue-notice]")).contains("You have been signed out");
			window.assertAccessible();
		}
	}

	@Test
	void anOpenQueueSaysThatItIsNotLiveWhileTheDatabaseIsAway() {
		try (Window window = Browsers.window()) {
			visit(window, "/triage");
			signIn(window.page());
			Rows.change("ALTER ROLE waymark_triage NOLOGIN; SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
					+ "WHERE usename = 'waymark_triage'");
			window.page().waitForSelector("[data-queue-notice]:has-text('Not live since')");
			assertThat(window.page().textContent("[data-queue-notice]")).matches("Not live since \\d\\d:\\d\\d: .*");
			window.assertAccessible();
			Rows.change("ALTER ROLE waymark_triage LOGIN");
			window.page()
				.waitForSelector("[data-queue-notice]:empty",
						new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
			String arrived = this.reports.aReport().arrives();
			window.page().waitForSelector("#report-" + arrived);
		}
		finally {
			Rows.change("ALTER ROLE waymark_triage LOGIN");
		}
	}

	@Test
	void theDeskWorksWithoutScript() {
		String reference = this.reports.aReport().telling("Without any script").arrives();
		try (Window window = Browsers.withoutScript()) {
			Page page = window.page();
			visit(window, "/triage");
			signIn(page);
			page.click("noscript a");
			assertThat(page.textContent(".queue-refresh noscript")).contains("Refresh every 30 seconds");
			page.click("#report-" + reference);
			assertThat(page.textContent(".report-story")).isEqualTo("Without any script");
			page.click("text=Take this report");
			assertThat(page.textContent(".next")).contains("You");
			page.click("text=Sign out");
			assertThat(page.title()).startsWith("Sign in");
		}
	}

	@Test
	void backShowsNothingAfterSigningOut() {
		String reference = this.reports.aReport().telling("Only for the desk").arrives();
		try (Window window = Browsers.window()) {
			visit(window, "/triage");
			signIn(window.page());
			visit(window, "/triage/reports/" + reference);
			window.page().click("text=Sign out");
			window.page().waitForURL("**/sign-in?left=yes");
			window.back();
			assertThat(window.page().content()).doesNotContain("Only for the desk");
		}
	}

	private void visit(Window window, String path) {
		window.page().navigate("http://localhost:" + this.port + path);
	}

	private static void signIn(Page page) {
		signIn(page, "**/triage");
	}

	private static void signIn(Page page, String landing) {
		page.fill("#username", "worker");
		page.fill("#password", DeskClient.PASSWORD);
		page.click("main button");
		page.waitForURL(landing);
	}

	private static void assertUsable(Window window, String title) {
		Await.until("the page is " + title, () -> window.page().title().startsWith(title));
		window.page().waitForLoadState();
		window.assertAccessible();
		window.assertCodeIsClean();
		window.assertFits();
		assertThat(window.strangers()).isEmpty();
	}

}
