package org.waymark.agencies.leaving;

import com.microsoft.playwright.Page;
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

/** Asking an agency, its answer and the log of what was shared, for everybody. */
@WaymarkTest
@UsesBrowser
class RequestBrowserTests {

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	@LocalServerPort
	int port;

	private Window window;

	@Test
	void anAgencyIsAskedAndAnswersOnPagesForEverybody() {
		String report = "/triage/reports/" + new TestReports(this.database, this.documents).aReport().arrives();
		as("worker", () -> ask(report));
		as("police", this::answer);
		as("manager", () -> {
			open("/triage/sharing");
			assertUsable("What was shared");
		});
	}

	private void ask(String report) {
		open(report);
		page().click("text=Take this report");
		open(report + "/requests");
		assertUsable("Requests to agencies");
		page().click("main form button");
		assertUsable("Error: Requests to agencies");
		page().check("[name=agency][value=POLICE]");
		page().check("[name=basis][value=PUBLIC_TASK]");
		page().fill("[name=question]", "Known? " + "q".repeat(200));
		page().fill("[name=facts]", "A girl of 13. " + "f".repeat(200));
		page().click("main form button");
		assertUsable("Check what leaves");
		page().click("main form button");
		assertUsable("Error: Check what leaves");
		page().check("[name=keep]");
		page().click("main form button");
		assertUsable("Requests to agencies");
	}

	private void answer() {
		assertUsable("What the hub asks you");
		page().click("main .queue__name a");
		assertUsable("Answer the hub");
		page().click("main form button");
		assertUsable("Error: Answer the hub");
		page().check("[name=known][value=KNOWN]");
		page().fill("[name=summary]", "s".repeat(200));
		page().fill("[name=risk]", "None");
		page().click("main form button");
		page().waitForSelector("main :text('Answered')");
		assertUsable("");
	}

	private void as(String name, Runnable work) {
		try (Window own = Browsers.window()) {
			this.window = own;
			open(name.equals("police") ? "/triage/requests" : "/triage");
			page().fill("#username", name);
			page().fill("#password", DeskClient.PASSWORD);
			page().click("main button");
			Await.until("signed in", () -> !page().url().contains("sign-in"));
			work.run();
		}
	}

	private Page page() {
		return this.window.page();
	}

	private void open(String path) {
		page().navigate("http://localhost:" + this.port + path);
	}

	private void assertUsable(String title) {
		Await.until("the page is " + title, () -> page().title().startsWith(title));
		page().waitForLoadState();
		this.window.assertAccessible();
		this.window.assertFits();
	}

}
