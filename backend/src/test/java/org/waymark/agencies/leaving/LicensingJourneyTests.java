package org.waymark.agencies.leaving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.Asking;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** Licensing is told chosen facts, and a further sentence only by two people. */
@WaymarkTest
class LicensingJourneyTests {

	private static final Map<String, String> CHOSEN = Map.of("place", "The Silver Herring, Bonny Lane", "kind", "BAR",
			"parts", "NIGHT", "dates", "FEW", "source", "SEEN", "asks", "KNOWN", "basis", "PUBLIC_TASK", "sentence",
			"");

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	private DeskClient worker;

	private DeskClient manager;

	private String report;

	@BeforeEach
	void aWorkerHasAReport() {
		this.worker = DeskClient.signedIn(this.web, "worker");
		this.manager = DeskClient.signedIn(this.web, "manager");
		this.report = "/triage/reports/" + new TestReports(this.database, this.documents).aReport()
			.telling("Girls go in at the back")
			.confidential()
			.arrives();
		this.worker.send("/triage/home", this.report + "/owner", Map.of("act", "CLAIMED"));
	}

	@Test
	void chosenFactsAreShownAndThenAllThatLicensingReads() {
		child("Bonny Silver");
		EntityExchangeResult<byte[]> shown = send(CHOSEN);
		assertThat(shown.getStatus().value()).isEqualTo(200);
		assertThat(text(shown)).contains("Nothing is sent yet", "asked that nobody outside the hub is told",
				"Place: The Silver Herring, Bonny Lane", "at night, on two to four dates",
				"We found no name. That does not mean that there is none.");
		assertThat(requests()).isEmpty();
		assertThat(ask(CHOSEN).getStatus().value()).isEqualTo(303);
		assertThat(text(DeskClient.signedIn(this.web, "licensing").get("/triage/requests")))
			.contains("Is the place known to you?");
	}

	@Test
	void whatSaysWhoSomebodyIsIsNoPlaceAndIsKept() {
		child("Amy Example");
		for (String told : List.of("Seen there: AMY EXAMPLE", "Amy works there", "the Example family",
				"the flat of a girl of 13", "Bonny Arms, ring 07700 900123", "where the night porter saw it")) {
			EntityExchangeResult<byte[]> answer = send(with("place", told));
			assertThat(answer.getStatus().value()).as(told).isEqualTo(422);
			assertThat(text(answer)).as(told).contains("Enter the name and address alone", told);
		}
		EntityExchangeResult<byte[]> named = send(with("sentence", "Amy works there"));
		assertThat(named.getStatus().value()).isEqualTo(422);
		assertThat(text(named)).contains("licensing must never learn who a child is", "Amy works there");
		assertThat(requests()).isEmpty();
		assertThat(waiting()).isEmpty();
	}

	@Test
	void aSingleDateIsNoPattern() {
		EntityExchangeResult<byte[]> answer = send(with("dates", "ONE"));
		assertThat(answer.getStatus().value()).isEqualTo(422);
		assertThat(text(answer)).contains("A single date could tell who was there", "The Silver Herring, Bonny Lane");
		assertThat(requests()).isEmpty();
	}

	@Test
	void nothingIsChosenForAnybodyAndEachMissingPartIsSaid() {
		assertThat(text(this.worker.get(this.report + "/requests/licensing"))).doesNotContain("checked");
		assertThat(text(send(Map.of("place", "")))).contains("Enter the name and address", "Choose what kind of place",
				"Choose in which parts", "Choose on how many dates", "Choose how it is known", "Choose what you ask",
				"Choose the lawful basis");
	}

	@Test
	void aFurtherSentenceWaitsForASecondPersonWhoReadsItBesideTheReport() {
		assertThat(text(send(with("sentence", "Cars wait at the back")))).contains("A second person reads");
		assertThat(ask(with("sentence", "Cars wait at the back")).getStatus().value()).isEqualTo(303);
		assertThat(requests()).isEmpty();
		assertThat(text(this.worker.get(this.report + "/requests"))).contains("Waits for a second person",
				"Cars wait at the back");
		assertThat(text(this.manager.get("/triage/sentences"))).contains("Waits for a second person", "Trial worker");
		assertThat(text(this.manager.get(one()))).contains("Could the owner tell who told us, or which child?",
				"Girls go in at the back", "Cars wait at the back");
		assertThat(decide(this.manager, "AGREED", "Anybody can see them").getStatus().value()).isEqualTo(303);
		assertThat(requests()).hasSize(1);
		assertThat(text(DeskClient.signedIn(this.web, "licensing")
			.get("/triage/requests/" + Rows.all("SELECT id FROM agencies.request").get(0))))
			.contains("Cars wait at the back");
	}

	@Test
	void aRefusalHasWordsAndWhoeverAskedIsTold() {
		ask(with("sentence", "She left by taxi on Friday"));
		EntityExchangeResult<byte[]> wordless = decide(this.manager, "REFUSED", " ");
		assertThat(wordless.getStatus().value()).isEqualTo(422);
		assertThat(text(wordless)).contains("Write why");
		assertThat(decide(this.manager, "REFUSED", "Only the driver knew").getStatus().value()).isEqualTo(303);
		assertThat(requests()).isEmpty();
		assertThat(text(this.worker.get("/triage?lane=mine"))).contains("Agency answered, or a second person");
		assertThat(text(this.worker.get(this.report + "/requests"))).contains("Refused, not sent",
				"Only the driver knew");
		assertThat(text(this.worker.get(this.report)))
			.contains("Trial duty manager refused the sentence for licensing");
	}

	@Test
	void nobodyIsTheirOwnSecondPersonAndItIsDecidedOnce() {
		ask(with("sentence", "Cars wait at the back"));
		assertThat(text(this.worker.get(one()))).contains("Somebody else has to read it");
		assertThat(decide(this.worker, "AGREED", "Fine").getStatus().value()).isEqualTo(409);
		assertThat(requests()).isEmpty();
		decide(this.manager, "REFUSED", "No");
		EntityExchangeResult<byte[]> late = decide(DeskClient.signedIn(this.web, "manager2"), "AGREED", "I agree");
		assertThat(late.getStatus().value()).isEqualTo(409);
		assertThat(text(late)).contains("A colleague was first", "I agree");
		assertThat(requests()).isEmpty();
	}

	@Test
	void aSentenceThatNobodyReadsIsLate() {
		ask(with("sentence", "Cars wait at the back"));
		Rows.change("UPDATE agencies.sentence SET due = now() - interval '1 hour'");
		assertThat(text(this.manager.get("/triage/sentences"))).contains("Waits for a second person, and late");
		assertThat(this.manager.get(this.report + "/sentences/none").getStatus().value()).isEqualTo(404);
	}

	@Test
	void aSentenceIsNowhereInTheClear() {
		ask(with("sentence", "Cars wait at the back"));
		decide(this.manager, "REFUSED", "Only one driver");
		assertThat(Rows.all("SELECT encode(body, 'escape') || encode(said, 'escape') FROM agencies.sentence"))
			.noneMatch(body -> body.contains("Cars") || body.contains("driver"));
	}

	@Test
	void allThatWasChosenIsKeptWhereSomebodyElseHasTheReport() {
		EntityExchangeResult<byte[]> answer = this.manager.send("/triage/home", this.report + "/requests/licensing",
				CHOSEN);
		assertThat(answer.getStatus().value()).isEqualTo(409);
		assertThat(text(answer)).contains("What you wrote", "The Silver Herring, Bonny Lane", "at night");
	}

	private void child(String name) {
		this.worker.send("/triage/home", this.report + "/decision/child", Map.of("name", name, "known", "NO", "level",
				"L3", "version", Rows.all("SELECT version FROM triage.report").get(0)));
	}

	private static Map<String, String> with(String field, String value) {
		Map<String, String> fields = new HashMap<>(CHOSEN);
		fields.put(field, value);
		return fields;
	}

	private EntityExchangeResult<byte[]> send(Map<String, String> fields) {
		return this.worker.send("/triage/home", this.report + "/requests/licensing", fields);
	}

	private EntityExchangeResult<byte[]> ask(Map<String, String> fields) {
		return Asking.ask(this.worker, this.report + "/requests/licensing", fields);
	}

	private EntityExchangeResult<byte[]> decide(DeskClient who, String verdict, String why) {
		return who.send("/triage/home", one(), Map.of("verdict", verdict, "why", why));
	}

	private String one() {
		return this.report + "/sentences/" + Rows.all("SELECT id FROM agencies.sentence").get(0);
	}

	private static List<String> requests() {
		return Rows.all("SELECT id FROM agencies.request");
	}

	private static List<String> waiting() {
		return Rows.all("SELECT id FROM agencies.sentence");
	}

}
