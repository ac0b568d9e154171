package org.waymark.access;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.Await;
import org.waymark.testing.Browsers;
import org.waymark.testing.DeskClient;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;
import org.waymark.triage.queue.TestReports;

@WaymarkTest
@UsesBrowser
class AccessBrowserTests {

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	@LocalServerPort
	int port;

	private String report;

	@BeforeEach
	void aReportWithAllThatMayStandOnIt() {
		TestReports reports = new TestReports(this.database, this.documents);
		String reference = reports.aReport().confidential().arrives();
		Curtain.restrict(reference, "INVISIBLE", "manager");
		Curtain.recuse(reference, "worker");
		Curtain.opened(reference, "nights", "1 hour");
		Curtain.restrict(reports.aReport().arrives(), "NAME_ONLY", "worker");
		this.report = "/triage/reports/" + reference;
	}

	@Test
	void whoMayReadWhatCanBeReadAndSetByEverybody() {
		try (Window window = Browsers.window(new NewContextOptions())) {
			signIn(window, this.report, "manager");
			assertUsable(window, "Report");
			press(window, "Show who reported", "Error: Report");
			go(window, this.report + "/readers", "Who has seen report");
			go(window, this.report + "/access", "Who may read report");
			press(window, "Keep it to them", "Error: Who may read report");
			press(window, "I know this family: hide it from me", "Error: Who may read report");
			go(window, "/triage?lane=open", "");
			go(window, "/triage/break-glass", "Open a restricted report");
			press(window, "Open it", "Error: Open a restricted report");
			go(window, "/triage/openings", "Openings and restrictions");
			press(window, "Keep the review", "Error: Openings and restrictions");
			go(window, "/triage/permissions", "Who may do what");
		}
	}

	@Test
	void theRecordOfActsCanBeReadByEverybody() {
		try (Window window = Browsers.window(new NewContextOptions())) {
			signIn(window, "/triage/audit", "auditor");
			assertUsable(window, "Record of acts");
			window.page().fill("#reference", "nothing");
			press(window, "Show these", "Error: Record of acts");
			go(window, "/triage/home", "Your desk");
		}
	}

	private void signIn(Window window, String path, String name) {
		window.page().navigate("http://localhost:" + this.port + path);
		window.page().fill("#username", name);
		window.page().fill("#password", DeskClient.PASSWORD);
		window.page().click("main button");
	}

	private void go(Window window, String path, String title) {
		window.page().navigate("http://localhost:" + this.port + path);
		assertUsable(window, title);
	}

	private static void press(Window window, String button, String title) {
		window.page().click("main button:has-text(\"" + button + "\")");
		assertUsable(window, title);
	}

	private static void assertUsable(Window window, String title) {
		Await.until("the page is " + title, () -> window.page().title().startsWith(title));
		window.page().waitForLoadState();
		window.assertAccessible();
		window.assertFits();
		Browsers.ENDS.stream().limit(1).forEach(size -> {
			window.page().setViewportSize(size.width, size.height);
			window.assertAccessible();
		});
		window.page().setViewportSize(1280, 800);
	}

}
