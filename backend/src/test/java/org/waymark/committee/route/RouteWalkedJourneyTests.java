package org.waymark.committee.route;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/**
 * Whoever answers for the route sees how far people come, and what those who tried it
 * met.
 */
@WaymarkTest
class RouteWalkedJourneyTests {

	private static final String ROUTE = "/triage/committee/route";

	private static final String CARD = "/triage/committee/card";

	@Autowired
	private WebTestClient web;

	private DeskClient officer;

	@BeforeEach
	void anOfficer() {
		this.officer = DeskClient.signedIn(this.web, "analyst");
	}

	/** A quarter that nothing else counts in, since a trial counts its own visits. */
	@Test
	void stepsOfADoorEqualACountByHand() {
		counted("2024-02-03", "public", "before", "REACHED", "", 40);
		counted("2024-03-31", "public", "before", "REACHED", "", 10);
		counted("2024-02-03", "public", "check", "REACHED", "", 20);
		counted("2024-02-03", "public", "check", "REFUSED", "how.missing", 7);
		counted("2024-02-03", "public", "check", "LEFT", "", 3);
		counted("2024-02-03", "any", "sent", "SAID", "hard", 2);
		counted("2024-04-01", "public", "check", "REACHED", "", 99);
		String page = text(this.officer.get(ROUTE + "?quarter=2024Q1"));
		assertThat(Jsoup.parse(page).select("tbody th, tbody td").eachText())
			.containsSequence("The page before the questions", "50", "0", "0", "Check your answers", "20", "7", "3");
		assertThat(page).contains("Anybody with a worry, Check your answers: How missing: 7", "It was hard: 2",
				"It was easy: 0");
		assertThat(text(this.officer.get(ROUTE + "?quarter=2023Q4"))).contains("Nothing was counted in this quarter");
		assertThat(this.officer.get(ROUTE + "?quarter=soon").getStatus().value()).isEqualTo(200);
	}

	@Test
	void aTryIsWrittenDownOnceAndCorrectedWithItsHistory() {
		Map<String, String> walk = walk("COUNTER");
		assertThat(status(send("/new", walk))).isEqualTo(303);
		assertThat(status(send("/new", walk))).isEqualTo(303);
		assertThat(Rows.count("SELECT count(*) FROM committee.walk")).isOne();
		walk.put("version", "1");
		walk.put("happened", "سألوا عن الاسم");
		assertThat(status(send("/" + walk.get("id"), walk))).isEqualTo(303);
		EntityExchangeResult<byte[]> late = send("/" + walk.get("id"), walk);
		assertThat(status(late)).isEqualTo(409);
		assertThat(text(late)).contains("Somebody else changed this entry", "They asked for a name");
		assertThat(text(this.officer.get(ROUTE))).contains("سألوا عن الاسم", "At a counter");
		assertThat(text(this.officer.get(ROUTE + ".csv"))).contains("\"At a counter\"", "سألوا عن الاسم");
	}

	@Test
	void aCallIsAgreedWithTheHubFirst() {
		Map<String, String> call = walk("SWITCHBOARD");
		EntityExchangeResult<byte[]> answer = send("/new", call);
		assertThat(status(answer)).isEqualTo(422);
		assertThat(text(answer)).contains("Agree a call with the hub first", "Whom do I tell?");
		call.put("agreed", "YES");
		assertThat(status(send("/new", call))).isEqualTo(303);
	}

	@Test
	void whatIsWrongIsSaidAndWhatWasTypedStays() {
		EntityExchangeResult<byte[]> answer = send("/new", Map.of("id", UUID.randomUUID().toString(), "version", "0",
				"tried", "x".repeat(1001), "day", "2199-01-01"));
		assertThat(status(answer)).isEqualTo(422);
		assertThat(text(answer)).contains("not in the future", "Select how they tried", "in at most 1,000 characters",
				"x".repeat(1001));
		assertThat(Rows.count("SELECT count(*) FROM committee.walk")).isZero();
	}

	@Test
	void everybodyAtTheDeskHasTheCardAndOnlyOfficersSeeFigures() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		assertThat(text(worker.get(CARD))).contains("Never screen it out", "999", CARD + "/print.pdf");
		assertThat(worker.get(CARD + "/print.pdf").getStatus().value()).isEqualTo(200);
		assertThat(worker.get(ROUTE).getStatus().value()).isEqualTo(403);
		assertThat(DeskClient.signedIn(this.web, "scrutiny").get(ROUTE).getStatus().value()).isEqualTo(403);
	}

	private EntityExchangeResult<byte[]> send(String below, Map<String, String> fields) {
		return this.officer.send(ROUTE + "/new", ROUTE + below, fields);
	}

	private static Map<String, String> walk(String way) {
		return new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "version", "0", "day", "2026-01-10", "way", way,
				"tried", "Whom do I tell?", "happened", "They asked for a name", "found", "NO"));
	}

	private static void counted(String day, String door, String step, String event, String kind, int amount) {
		Rows.change(
				"INSERT INTO pathway.route_count (day, door, step, event, kind, amount) VALUES ('%s', '%s', '%s', '%s', '%s', %d)"
					.formatted(day, door, step, event, kind, amount));
	}

	private static int status(EntityExchangeResult<byte[]> answer) {
		return answer.getStatus().value();
	}

}
