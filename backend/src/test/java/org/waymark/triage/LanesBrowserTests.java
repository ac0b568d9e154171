package org.waymark.triage;

import java.time.Duration;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ViewportSize;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
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
class LanesBrowserTests {

	private static final String EACH_ROW = "...[...document.querySelectorAll('.queue__row')].map((row) => row.";

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	@LocalServerPort
	int port;

	static List<ViewportSize> sizes() {
		return Browsers.ENDS;
	}

	@ParameterizedTest
	@MethodSource("sizes")
	void everyLaneEmptyAndFullCanBeReadByEverybody(ViewportSize size) {
		try (Window window = Browsers.window(new NewContextOptions().setViewportSize(size.width, size.height))) {
			window.page().navigate(address("/triage"));
			window.page().fill("#username", "manager");
			window.page().fill("#password", DeskClient.PASSWORD);
			window.page().click("main button");
			everyLane(window, size);
			fill();
			everyLane(window, size);
			Rows.change("UPDATE staff.account SET team = NULL");
			assertUsable(window, size, "/triage?lane=open&rating=red&overdue=yes&unopened=yes");
			assertUsable(window, size, "/triage/assign");
			assertUsable(window, size, "/triage/paper");
			assertUsable(window, size, "/triage/new");
			assertUsable(window, size, "/triage/new?door=work");
			window.page().click("text=Store the report");
			window.page().waitForSelector(".govuk-error-summary");
			window.assertAccessible();
			assertUsable(window, size, "/triage/closing");
			window.page().click("main form button:has-text('Close the day')");
			window.page().waitForSelector(".govuk-error-summary");
			window.assertAccessible();
		}
	}

	@ParameterizedTest
	@MethodSource("sizes")
	void pagesOfTheAdministratorCanBeReadByEverybody(ViewportSize size) {
		try (Window window = Browsers.window(new NewContextOptions().setViewportSize(size.width, size.height))) {
			window.page().navigate(address("/triage"));
			window.page().fill("#username", "admin");
			window.page().fill("#password", DeskClient.PASSWORD);
			window.page().click("main button");
			assertUsable(window, size, "/triage/teams");
			assertUsable(window, size, "/triage/police-keys");
			window.page().click("main form button:has-text('Make a key')");
			window.page().waitForSelector(".govuk-error-summary");
			window.assertAccessible();
			window.page().fill("#system", "A force with a long name, ".repeat(3));
			window.page().click("main form button:has-text('Make a key')");
			window.page().waitForSelector(".desk-secret");
			window.assertAccessible();
			window.assertFits();
			assertUsable(window, size, "/triage/police-keys");
		}
	}

	/** The head takes 200 pixels, besides the line that only a trial has. */
	@ParameterizedTest
	@CsvSource({ "1280, 800, 8, 72", "1920, 1080, 14, 60" })
	void aScreenHoldsManyReportsAndEachIsALine(int width, int height, int fewest, int tallest) {
		urgent(fewest);
		try (Window window = Browsers.window(new NewContextOptions().setViewportSize(width, height))) {
			window.page().navigate(address("/triage"));
			window.page().fill("#username", "manager");
			window.page().fill("#password", DeskClient.PASSWORD);
			window.page().click("main button");
			window.page().waitForSelector(".queue__row");
			window.page().waitForLoadState(); // with its styles
			int trial = read(window, "document.querySelector('.desk-header').getBoundingClientRect().top");
			assertThat(read(window, "document.querySelector('.queue__row').getBoundingClientRect().top") - trial)
				.isLessThanOrEqualTo(200);
			assertThat(read(window, "Math.max(" + EACH_ROW + "getBoundingClientRect().height))"))
				.isLessThanOrEqualTo(tallest);
			assertThat(read(window, "Math.max(" + EACH_ROW + "getBoundingClientRect().bottom))") - trial)
				.isLessThanOrEqualTo(height);
			window.assertAccessible();
			window.assertFits();
			window.page().click("text=Show each report as a card");
			window.page().waitForSelector("text=Show one line for each report");
			window.page().waitForLoadState();
			assertThat(read(window, "Math.max(" + EACH_ROW + "getBoundingClientRect().height))"))
				.isGreaterThan(tallest);
			window.page().navigate(address("/triage"));
			window.page().waitForSelector("text=Show one line for each report");
		}
	}

	private void urgent(int count) {
		TestReports reports = new TestReports(this.database, this.documents);
		for (int made = 0; made < count; made++) {
			put(reports.aReport()
				.urgent()
				.telling("A girl of 12 says that a man gives her vapes. ".repeat(6))
				.arrives(),
					"rating = 'RED', rating_calendar = 'test', rating_due = now() + interval '2 hours', news = true");
		}
	}

	private static int read(Window window, String pixels) {
		return ((Number) window.page().evaluate("Math.ceil(" + pixels + ")")).intValue();
	}

	private void everyLane(Window window, ViewportSize size) {
		for (Lane lane : Lane.values()) {
			assertUsable(window, size, "/triage?lane=" + lane.slug());
		}
	}

	private void assertUsable(Window window, ViewportSize size, String path) {
		window.page().setViewportSize(size.width, size.height);
		window.page().navigate(address(path));
		window.assertAccessible();
		if (size == Browsers.ENDS.get(1)) {
			window.assertCodeIsClean(); // the things it looks at are the same at every
										// size
		}
		window.assertFits();
	}

	// One report for each lane, as they would stand there; how they get there is tested
	// elsewhere.
	private void fill() {
		TestReports reports = new TestReports(this.database, this.documents);
		Rows.change("UPDATE staff.account SET team = 'Triage' WHERE sign_in = 'manager'");
		Rows.change(
				"INSERT INTO pathway.route_count VALUES (current_date, 'any', 'assessed', 'SENT', 'plain.held', 1)");
		reports.aReport().urgent().telling("w".repeat(200)).arrives();
		reports.aReport().held().arrives();
		put(reports.aReport().dueIn(Duration.ofHours(-9)).arrives(), "owner = a.id");
		put(reports.aReport().arrives(), "owner = a.id, rating = 'RED', rating_calendar = 'test'");
		put(reports.aReport().arrives(), "owner = a.id, decided = now()");
		put(reports.aReport().arrives(), "owner = a.id, sign_off = true");
		put(reports.aReport().arrives(), "owner = a.id, night = 'OUT'");
		put(reports.aReport().arrives(), "night = 'BACK', news = true");
		put(reports.aReport().arrives(), "state = 'CLOSED', decided = now(), closed = now()");
		Rows.change(
				"""
						INSERT INTO intake.sealed_report (draft, reference, code, door, assurance, reasons, schema, hub_key, sealed, state, fault)
						VALUES (sha256('d'), 'ZZZZZ00000', sha256('c'), 'PUBLIC', 'ASSURED', '{}', 2, 1, 'x', 'REPAIR', 'CANNOT_OPEN')
						""");
	}

	private static void put(String reference, String how) {
		Rows.change("UPDATE triage.report SET " + how
				+ " FROM (SELECT id FROM staff.account WHERE sign_in = 'manager') a WHERE reference = '" + reference
				+ "'");
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
