package org.waymark.triage;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.Await;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Http;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a browser adds to a form, it decides nothing about how a report is treated.
 */
@WaymarkTest
class ForgedFieldsTests {

	private static final Map<String, List<String>> FORGED = Map.ofEntries(Map.entry("rating", List.of("BLUE")),
			Map.entry("lane", List.of("CLOSED")), Map.entry("place", List.of("CLOSED")),
			Map.entry("state", List.of("CLOSED")), Map.entry("assurance", List.of("ASSURED")),
			Map.entry("score", List.of("0")), Map.entry("rules", List.of("")), Map.entry("reasons", List.of("")),
			Map.entry("door", List.of("WORK")), Map.entry("kind", List.of("PLACE")),
			Map.entry("received", List.of("2020-01-01T00:00:00Z")), Map.entry("priority", List.of("none")));

	private static final String TREATED = """
			SELECT concat_ws(' ', door, kind, state, lane, place, coalesce(rating, '-'), assurance, reasons, rules, urgent, area,
			                 round, sign_off, decided IS NULL, statutory_due IS NULL, received > now() - interval '1 hour')
			FROM triage.report ORDER BY received, id
			""";

	@LocalServerPort
	int port;

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	@Test
	void aForgedReportIsTreatedLikeAnyOther() throws IOException {
		report("Somebody shouts at the children next door", Map.of());
		report("A girl is alone in the flat above every night", FORGED);
		Await.until("both are on the queue", () -> list(TREATED).size() == 2);
		List<String> treated = list(TREATED);
		assertThat(treated.get(1)).isEqualTo(treated.get(0)).contains("{DANGER_NOW}").startsWith("PUBLIC CHILD OPEN");
	}

	@Test
	void whatLooksLikeAMachineIsHeldWhateverItSaysOfItself() throws IOException {
		Map<String, List<String>> fields = new HashMap<>(FORGED);
		fields.put("danger", List.of("no"));
		fields.put("story", List.of("Buy now https://a.example https://b.example https://c.example"));
		fields.put("homepage", List.of("x"));
		new Http(address()).post("/report/one", fields);
		Await.until("it is held",
				() -> list("SELECT lane || ' ' || assurance FROM triage.report").equals(List.of("HELD SUSPECT")));
	}

	@Test
	void aFormOfTheDeskChangesWhatItIsForAndNothingElse() {
		String reference = new TestReports(this.database, this.documents).aReport().urgent().arrives();
		String before = list(TREATED).get(0);
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		Map<String, String> fields = new HashMap<>(Map.of("act", "CLAIMED", "night", "BACK", "decided", "now"));
		FORGED.forEach((name, values) -> fields.put(name, values.get(0)));
		worker.send("/triage/home", "/triage/reports/" + reference + "/owner", fields);
		assertThat(list(TREATED)).containsExactly(before.replace("OPEN NEW NEW", "OPEN NEW TAKEN"));
		assertThat(list("SELECT coalesce(night, 'none') FROM triage.report")).containsExactly("none");
	}

	private void report(String story, Map<String, List<String>> forged) throws IOException {
		Http browser = new Http(address());
		browser.get("/report");
		browser.submit("/report/now", with(forged, "danger", "yes"));
		browser.submit("/report/story", with(forged, "story", story));
		browser.submit("/report/signs", with(forged, "signs", "not-sure"));
		browser.submit("/report/you", with(forged, "wish", "anonymous"));
		Http.Page sent = browser.fill(browser.get("/report/check"), "/report/check", forged);
		assertThat(sent.location()).startsWith("/report/sent");
	}

	private static Map<String, List<String>> with(Map<String, List<String>> forged, String field, String value) {
		Map<String, List<String>> all = new HashMap<>(forged);
		all.put(field, List.of(value));
		return all;
	}

	private List<String> list(String sql) {
		return Objects
			.requireNonNull(this.database.client().sql(sql).mapValue(String.class).all().collectList().block());
	}

	private URI address() {
		return URI.create("http://localhost:" + this.port);
	}

}
