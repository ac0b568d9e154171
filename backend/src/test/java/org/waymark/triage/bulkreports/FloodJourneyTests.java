package org.waymark.triage.bulkreports;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.Await;
import org.waymark.testing.Browsers;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Http;
import org.waymark.testing.Rows;
import org.waymark.testing.TestPostgres;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.waymark.testing.DeskClient.text;

/** A machine sends the same thing again and again. */
@WaymarkTest
@UsesBrowser
class FloodJourneyTests {

	private static final String JUNK = "Buy now https://a.example https://b.example https://c.example";

	@LocalServerPort
	int port;

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	private DeskClient worker;

	private DeskClient manager;

	private String page;

	@BeforeEach
	void threeOfAKindAndAnotherAreHeld() throws IOException {
		this.worker = DeskClient.signedIn(this.web, "worker");
		this.manager = DeskClient.signedIn(this.web, "manager");
		send(JUNK, JUNK + "  ", JUNK, JUNK + " and another thing");
		this.page = "/triage/floods/" + list("""
				SELECT reference FROM triage.report r WHERE likeness = (
				  SELECT likeness FROM triage.report GROUP BY likeness HAVING count(*) = 3)
				ORDER BY received LIMIT 1
				""").get(0);
	}

	@Test
	void twoPeopleDecideWhatWasReadOnceForAll() throws IOException {
		assertThat(text(this.worker.get("/triage?lane=held"))).contains("3 that say the same as", this.page);
		assertThat(text(this.worker.get(this.page))).contains("3 reports are held", JUNK);
		assertThat(list("SELECT stage FROM conversation.progress")).containsExactly("READ");
		assertThat(propose(this.worker).getStatus().value()).isEqualTo(303);
		send(JUNK);
		EntityExchangeResult<byte[]> own = answer(this.worker, "AGREED");
		assertThat(own.getStatus().value()).isEqualTo(409);
		assertThat(held()).isEqualTo(5);
		assertThat(answer(this.manager, "AGREED").getStatus().value()).isEqualTo(303);
		assertThat(held()).as("what came after the proposal, and what says something else, stays").isEqualTo(2);
		assertThat(list("SELECT act FROM triage.timeline WHERE act LIKE 'FLOOD%'")).hasSize(3);
		assertThat(list("SELECT detail FROM audit.entry WHERE act LIKE 'FLOOD%' ORDER BY id"))
			.containsExactly("MALICIOUS_REVIEWED 3", "MALICIOUS_REVIEWED 4");
		assertThat(list("SELECT stage FROM conversation.progress")).as("what their reporters see")
			.containsExactly("FINISHED", "FINISHED", "FINISHED");
		assertThat(text(this.manager.get(this.page.replace("floods", "reports"))))
			.contains("Trial duty manager agreed with Trial worker");
	}

	@Test
	void aFloodCostsNoMoreForGrowing() {
		Rows.change(
				"""
						WITH more AS (
						  INSERT INTO intake.sealed_report (draft, reference, code, door, assurance, reasons, schema, hub_key, state)
						  SELECT sha256(g::text::bytea), lpad(g::text, 10, '0'), code, door, assurance, reasons, schema, hub_key, state
						  FROM generate_series(1, 6000) g, (SELECT * FROM intake.sealed_report LIMIT 1) s RETURNING id, reference)
						INSERT INTO triage.report (id, reference, received, door, kind, lane, statutory_due, calendar, assurance,
						  reasons, rules, area, card, likeness)
						SELECT m.id, m.reference, r.received, door, kind, lane, statutory_due, calendar, assurance, reasons, rules, area,
						  card, likeness
						FROM more m, (SELECT * FROM triage.report WHERE lane = 'HELD' ORDER BY received LIMIT 1) r
						""");
		assertThat(text(this.worker.get("/triage?lane=held")))
			.containsPattern("[45]\\d{3} or more that say the same as")
			.doesNotContain("6003");
		assertThat(text(this.worker.get(this.page))).contains("6003");
	}

	@Test
	void whatASecondPersonRefusesStaysHeld() {
		propose(this.worker);
		answer(this.manager, "REFUSED");
		assertThat(held()).isEqualTo(4);
		assertThat(propose(this.manager).getStatus().value()).isEqualTo(303);
	}

	@Test
	void nothingIsProposedWithoutAChoiceAndAReason() {
		EntityExchangeResult<byte[]> answer = this.worker.send(this.page, this.page, Map.of("reason", "Seen <before>"));
		assertThat(answer.getStatus().value()).isEqualTo(422);
		assertThat(text(answer)).contains("Choose what is to be done with all of them", "Seen &lt;before&gt;");
		assertThat(list("SELECT code FROM triage.flood")).isEmpty();
	}

	@Test
	void theDatabaseRefusesTheSamePersonTwice() {
		propose(this.worker);
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> asTheHub("""
				INSERT INTO triage.flood_review (flood, author, verdict, reviewer, body)
				SELECT id, author, 'AGREED', author, '\\x00' FROM triage.flood
				"""));
	}

	@Test
	void thePageCanBeUsedByEverybody() {
		try (Window window = Browsers.window()) {
			Page browser = window.page();
			browser.navigate("http://localhost:" + this.port + this.page);
			browser.fill("#username", "worker");
			browser.fill("#password", DeskClient.PASSWORD);
			browser.click("main button");
			assertUsable(window, "Identical reports");
			browser.click("main form button");
			assertUsable(window, "Error: Identical reports");
			browser.check("[name=code][value=MALICIOUS_REVIEWED]");
			browser.fill("#reason", "w".repeat(200));
			browser.click("main form button");
			browser.waitForURL(url -> url.endsWith("lane=held"));
			browser.navigate("http://localhost:" + this.port + this.page);
			assertThat(browser.textContent("main")).contains("Somebody else has to answer");
			assertUsable(window, "Identical reports");
		}
	}

	private static void assertUsable(Window window, String title) {
		Await.until("the page is " + title, () -> window.page().title().startsWith(title));
		window.assertAccessible();
		window.assertFits();
	}

	private EntityExchangeResult<byte[]> propose(DeskClient who) {
		return who.send(this.page, this.page, Map.of("code", "MALICIOUS_REVIEWED", "reason", "An advertisement"));
	}

	private EntityExchangeResult<byte[]> answer(DeskClient who, String verdict) {
		String proposal = list("SELECT id::text FROM triage.flood ORDER BY at DESC").get(0);
		return who.send(this.page, this.page,
				new HashMap<>(Map.of("proposal", proposal, "verdict", verdict, "reason", "Read it as well")));
	}

	private void send(String... stories) throws IOException {
		int before = held();
		for (String story : stories) {
			new Http(URI.create("http://localhost:" + this.port)).post("/report/one",
					Map.of("danger", List.of("no"), "story", List.of(story), "homepage", List.of("x")));
		}
		Await.until("they are held", () -> held() == before + stories.length);
	}

	private int held() {
		return list("SELECT id::text FROM triage.report WHERE place = 'HELD'").size();
	}

	private List<String> list(String sql) {
		return Objects
			.requireNonNull(this.database.client().sql(sql).mapValue(String.class).all().collectList().block());
	}

	private static void asTheHub(String sql) throws SQLException {
		try (Connection hub = TestPostgres.shared().connect("triage"); Statement statement = hub.createStatement()) {
			statement.execute(sql);
		}
	}

}
