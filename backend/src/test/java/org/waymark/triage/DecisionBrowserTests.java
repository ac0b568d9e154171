package org.waymark.triage;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.decisions.Worked;
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
class DecisionBrowserTests {

	private static final Map<String, String> FORMS = Map.of("child", "Add a child", "person", "Add a person", "tell",
			"Telling the reporter", "close", "Close the report");

	private static final String WIDE = "w".repeat(200);

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	@LocalServerPort
	int port;

	private Worked report;

	private String earlier;

	@BeforeEach
	void aReportIsOnItsWayToADecision() {
		TestReports reports = new TestReports(this.database, this.documents);
		this.earlier = reports.aReport().arrives();
		this.report = new Worked(this.database, reports.aReport().arrives());
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		this.report.taken(worker);
		this.report.rated(worker, "AMBER");
		this.report.child(worker, "First " + WIDE);
		this.report.record(worker, "NO");
		this.report.decided(worker, "First", "NFA");
		Worked other = new Worked(this.database, this.earlier);
		other.taken(worker);
		other.child(worker, "Amy Example");
		this.report.child(worker, "Amy Exampel");
	}

	static List<ViewportSize> sizes() {
		return Browsers.ENDS;
	}

	@ParameterizedTest
	@MethodSource("sizes")
	void aDecisionCanBeMadeByEverybody(ViewportSize size) {
		try (Window window = Browsers.window(new NewContextOptions().setViewportSize(size.width, size.height))) {
			Page page = window.page();
			page.navigate("http://localhost:" + this.port + this.report.page());
			page.fill("#username", "worker");
			page.fill("#password", DeskClient.PASSWORD);
			page.click("main button");
			assertUsable(window, "Children and decisions");
			page.click(".child__acts a");
			assertUsable(window, "Decide for a child");
			page.click("main button");
			assertUsable(window, "Error: Decide for a child");
			page.navigate("http://localhost:" + this.port + this.report.page() + "/record");
			assertUsable(window, "Decision record");
			for (String form : List.of("child", "person", "tell", "close")) {
				page.navigate("http://localhost:" + this.port + this.report.page() + "/" + form);
				assertUsable(window, FORMS.get(form));
				page.click("main form button");
				assertUsable(window, "Error: " + FORMS.get(form));
			}
			findsThemByName(window);
			linksAnEarlierReport(window);
		}
	}

	private void findsThemByName(Window window) {
		Page page = window.page();
		page.navigate("http://localhost:" + this.port + "/triage/find");
		page.click("main form button");
		assertUsable(window, "Error: Find a report");
		page.fill("#words", "Amy Example");
		page.click("main form button");
		assertUsable(window, "Find a report");
		page.click("main li a[href$='" + this.report.reference() + "']");
		assertUsable(window, "Report ");
		page.click("text=Link it");
		assertUsable(window, "Earlier reports");
	}

	private void linksAnEarlierReport(Window window) {
		Page page = window.page();
		page.navigate("http://localhost:" + this.port + this.report.page().replace("/decision", "/earlier"));
		assertUsable(window, "Earlier reports");
		page.fill("#why", WIDE);
		page.click("main form button");
		assertUsable(window, "Error: Earlier reports");
		page.fill("#other", this.earlier);
		page.check("input[value=FAMILY]");
		page.click("main form button");
		assertUsable(window, "Report ");
		page.click("#earlier ~ p a[href$='/earlier']");
		assertUsable(window, "Earlier reports");
		page.click("text=Undo this link");
		assertUsable(window, "Earlier reports");
	}

	private static void assertUsable(Window window, String title) {
		Await.until("the page is " + title, () -> window.page().title().startsWith(title));
		window.page().waitForLoadState();
		window.assertAccessible();
		window.assertFits();
	}

}
