package org.waymark.intake;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.Await;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Http;
import org.waymark.testing.Report;
import org.waymark.testing.Rows;
import org.waymark.testing.Visit;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** A report that looks machine-made is stored, held apart, and read. */
@WaymarkTest
class HeldLaneTests {

	private static final String JUNK = "Buy now https://a.example https://b.example https://c.example ";

	@LocalServerPort
	int port;

	@Autowired
	WebTestClient web;

	private DeskClient worker;

	@BeforeEach
	void someoneIsAtTheDesk() {
		this.worker = DeskClient.signedIn(this.web, "worker");
	}

	@Test
	void aMachineThatFillsInEverythingIsHeldAndItsReportCanBeRead() throws IOException {
		machine("later", "no");
		machine("sooner", "yes");
		Await.until("both are held", () -> held().contains("2 reports held to be read"));
		assertThat(held().indexOf("sooner")).as("danger is read first within the lane")
			.isLessThan(held().indexOf("later"));
		assertThat(text(this.worker.get("/triage"))).as("and does not lift it out").contains("0 new reports");
		String reference = held().replaceAll("(?s).*?id=\"report-([0-9A-Z]{10})\".*", "$1");
		assertThat(text(this.worker.get("/triage/reports/" + reference))).contains(JUNK + "sooner",
				"A field was filled in that people do not see.", "A form was sent whose page was never opened.",
				"It holds links as advertisements do.", "Held to be read");
	}

	@Test
	void theDeskIsToldWhetherReportsWithoutAScriptAreHeldMoreOften() {
		assertThat(held()).doesNotContain("held in the last 28 days");
		Rows.change("""
				INSERT INTO pathway.route_count (day, door, step, event, kind, amount)
				SELECT current_date - age, 'any', 'assessed', 'SENT', kind, amount
				FROM (VALUES (0, 'script', 1500), (26, 'script.held', 3), (40, 'script.held', 100),
				  (1, 'plain', 1), (1, 'plain.held', 1)) AS was (age, kind, amount)
				""");
		assertThat(held()).contains("Whose page ran a script: 3 of 1503 held (less than 1 in 100)",
				"Whose page ran none: 1 of 2 held (50 in 100)");
	}

	/**
	 * Half of them say "danger now", in turn with the others; their words are the same.
	 */
	@Test
	void anIdenticalFloodIsHeldWholeAndReadDangerFirst() throws IOException {
		List<String> urgent = new ArrayList<>();
		List<String> others = new ArrayList<>();
		for (int pair = 0; pair < 10; pair++) {
			others.add(machine("same", "no"));
			urgent.add(machine("same", "yes"));
		}
		Await.until("all are held", () -> held().contains("20 reports held to be read"));
		List<String> read = Pattern.compile("id=\"report-([0-9A-Z]{10})\"")
			.matcher(held())
			.results()
			.map(row -> row.group(1))
			.toList();
		urgent.addAll(others);
		assertThat(read).as("danger first, then as they came").containsExactlyElementsOf(urgent);
		assertThat(text(this.worker.get("/triage"))).contains("0 new reports");
	}

	@Test
	void aHurriedPersonWithoutScriptIsNotHeld() {
		Visit visit = new Visit(address(), Report.of("Somebody shouts at the children next door"));
		assertThat(visit.whole().received()).isTrue();
		Await.until("it is on the queue", () -> text(this.worker.get("/triage")).contains("1 new report"));
		assertThat(held()).contains("0 reports held to be read");
	}

	/** Sends one, and tells its reference. */
	private String machine(String word, String danger) throws IOException {
		Http machine = new Http(address());
		Http.Page sent = machine.post("/report/one",
				Map.of("danger", List.of(danger), "story", List.of(JUNK + word), "homepage", List.of("x")));
		assertThat(sent.location()).startsWith("/report/one/");
		return machine.get(sent.location()).body().replaceAll("(?s).*data-reference=\"([0-9A-Z]{10})\".*", "$1");
	}

	private String held() {
		return text(this.worker.get("/triage?lane=held"));
	}

	private URI address() {
		return URI.create("http://localhost:" + this.port);
	}

}
