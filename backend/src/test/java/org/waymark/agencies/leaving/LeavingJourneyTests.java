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

/** Nothing leaves before a person has seen all of it and said so. */
@WaymarkTest
class LeavingJourneyTests {

	private static final Map<String, String> QUESTION = Map.of("agency", "EDUCATION", "question",
			"Is she known to you?", "facts", "A girl of 13 from Bonny Academy", "basis", "PUBLIC_TASK");

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	private DeskClient worker;

	private String report;

	@BeforeEach
	void aWorkerHasAReportOfSomebodyWhoWantsNobodyTold() {
		this.worker = DeskClient.signedIn(this.web, "worker");
		this.report = "/triage/reports/"
				+ new TestReports(this.database, this.documents).aReport().confidential().arrives();
		this.worker.send("/triage/home", this.report + "/owner", Map.of("act", "CLAIMED"));
	}

	@Test
	void whatLeavesIsShownFirstWithTheWishAndWhatMaySayWhoSomebodyIs() {
		EntityExchangeResult<byte[]> shown = send(QUESTION);
		assertThat(shown.getStatus().value()).isEqualTo(200);
		assertThat(text(shown)).contains("Nothing is sent yet", "asked that nobody outside the hub is told",
				"A girl of 13 from Bonny Academy", "Is she known to you?", "Public task", "Trial worker",
				"How old somebody is: girl of 13", "A school: Bonny Academy",
				"We found no name. That does not mean that there is none.");
		assertThat(asked()).isEmpty();
	}

	@Test
	void eachFindIsAskedAboutAndNothingLeavesUntilAllAreSaidToBeNeeded() {
		Map<String, String> fields = Asking.shown(this.worker, this.report + "/requests", QUESTION);
		EntityExchangeResult<byte[]> half = send(fields);
		assertThat(half.getStatus().value()).isEqualTo(422);
		assertThat(text(half)).contains("Tick each that they have to know, or change the words",
				"A girl of 13 from Bonny Academy");
		assertThat(asked()).isEmpty();
		assertThat(
				this.worker.sendAll(this.report + "/requests", fields, "keep", List.of("0", "1")).getStatus().value())
			.isEqualTo(303);
		assertThat(asked()).hasSize(1);
	}

	@Test
	void aMarkIsGoodForTheWordsThatItsPageShowed() {
		Map<String, String> plain = new HashMap<>(QUESTION);
		plain.put("facts", "A flat");
		Map<String, String> other = Asking.shown(this.worker, this.report + "/requests", plain);
		other.put("facts", "The flat above");
		EntityExchangeResult<byte[]> changed = send(other);
		assertThat(changed.getStatus().value()).isEqualTo(409);
		assertThat(text(changed)).contains("Nothing was sent", "The flat above");
		assertThat(asked()).isEmpty();
	}

	@Test
	void whereTheRecordChangesMeanwhileThePageIsShownAgainWithWhatItNowFinds() {
		Map<String, String> plain = new HashMap<>(QUESTION);
		plain.put("facts", "They call her zebra fish");
		Map<String, String> shown = Asking.shown(this.worker, this.report + "/requests", plain);
		child("Zebra Fish");
		EntityExchangeResult<byte[]> changed = send(shown);
		assertThat(changed.getStatus().value()).isEqualTo(409);
		assertThat(text(changed)).contains("The words or the record changed", "A name: zebra fish");
		assertThat(asked()).isEmpty();
	}

	@Test
	void theWordsCanBeChangedAndAreKept() {
		Map<String, String> fields = Asking.shown(this.worker, this.report + "/requests", QUESTION);
		fields.put("act", "CHANGE");
		EntityExchangeResult<byte[]> form = send(fields);
		assertThat(form.getStatus().value()).isEqualTo(200);
		assertThat(text(form)).contains("A girl of 13 from Bonny Academy</textarea>", "Check what leaves");
	}

	@Test
	void whatIsConfirmedTwiceIsAskedOnce() {
		Map<String, String> plain = new HashMap<>(QUESTION);
		plain.put("facts", "A flat");
		Map<String, String> shown = Asking.shown(this.worker, this.report + "/requests", plain);
		assertThat(send(shown).getStatus().value()).isEqualTo(303);
		assertThat(send(shown).getStatus().value()).isEqualTo(303);
		assertThat(asked()).hasSize(1);
	}

	@Test
	void licensingGetsNoFreeText() {
		Map<String, String> fields = new HashMap<>(QUESTION);
		fields.put("agency", "LICENSING");
		EntityExchangeResult<byte[]> refused = send(fields);
		assertThat(refused.getStatus().value()).isEqualTo(422);
		assertThat(text(refused)).contains("licensing must never learn who a child is",
				"A girl of 13 from Bonny Academy</textarea>");
		assertThat(asked()).isEmpty();
	}

	private void child(String name) {
		this.worker.send("/triage/home", this.report + "/decision/child", Map.of("name", name, "known", "NO", "level",
				"L3", "version", Rows.all("SELECT version FROM triage.report").get(0)));
	}

	private EntityExchangeResult<byte[]> send(Map<String, String> fields) {
		return this.worker.send("/triage/home", this.report + "/requests", fields);
	}

	private static List<String> asked() {
		return Rows.all("SELECT id FROM agencies.request");
	}

}
