package org.waymark.triage.ontop;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** A manager puts a report before all others, and undoes that. */
@WaymarkTest
class TopJourneyTests {

	private static final String BUTTON = "Open the most urgent: ";

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	private DeskClient manager;

	private String plain;

	@BeforeEach
	void anUrgentReportAndAPlainOneThatCameBefore() {
		TestReports reports = new TestReports(this.database, this.documents);
		this.plain = reports.aReport().arrives();
		reports.aReport().urgent().arrives();
		this.manager = DeskClient.signedIn(this.web, "manager");
	}

	@Test
	void theButtonSaysWhyAReportIsTheMostUrgent() {
		assertThat(text(this.manager.get("/triage"))).contains(BUTTON + "danger now");
		Rows.change("UPDATE triage.report SET rules = '{REPORTER_IS_CHILD,UNDER_13_SEXUAL}' WHERE rules <> '{}'");
		assertThat(text(this.manager.get("/triage"))).contains(BUTTON + "under 13 and sexual");
		Rows.change("UPDATE triage.report SET rating = 'RED', rating_calendar = 'test' WHERE rules <> '{}'");
		assertThat(text(this.manager.get("/triage"))).contains(BUTTON + "next in line");
	}

	@Test
	void whatAManagerPutsOnTopIsFirstUntilThatIsUndone() {
		assertThat(status(send("PUT", "The head teacher rang twice"))).isEqualTo(303);
		assertThat(text(this.manager.get("/triage"))).contains("href=\"/triage/reports/" + this.plain,
				BUTTON + "a manager put it on top", "Put on top", "2 new reports, 2 urgent");
		assertThat(text(this.manager.get("/triage/reports/" + this.plain))).contains("Put on top",
				"Trial duty manager put this report on top of the queue", "The head teacher rang twice");
		assertThat(status(send("UNDO", "Seen to"))).isEqualTo(303);
		assertThat(text(this.manager.get("/triage"))).contains(BUTTON + "danger now").doesNotContain("Put on top");
		assertThat(Rows.all("SELECT act FROM audit.entry WHERE act LIKE '%_TOP' ORDER BY id"))
			.containsExactly("REPORT_PUT_ON_TOP", "REPORT_TAKEN_FROM_TOP");
	}

	@Test
	void itNeedsAReasonAndKeepsWhatWasTyped() {
		EntityExchangeResult<byte[]> empty = send("PUT", " ");
		assertThat(status(empty)).isEqualTo(422);
		assertThat(text(empty)).contains("Enter why it is read before all others");
		EntityExchangeResult<byte[]> tooLong = send("PUT", "نور ".repeat(1001));
		assertThat(status(tooLong)).isEqualTo(422);
		assertThat(text(tooLong)).contains("Use 4,000 characters or fewer", "نور نور");
		assertThat(Rows.all("SELECT 1 FROM triage.report WHERE on_top IS NOT NULL")).isEmpty();
	}

	@Test
	void theSecondOfTwoManagersIsToldAndKeepsTheirWords() {
		send("PUT", "The first reason");
		EntityExchangeResult<byte[]> second = send("PUT", "The second reason");
		assertThat(status(second)).isEqualTo(409);
		assertThat(text(second)).contains("Somebody else was first", "On top of the queue", "The second reason");
		assertThat(Rows.all("SELECT 1 FROM triage.timeline WHERE act = 'PUT_ON_TOP'")).hasSize(1);
	}

	@Test
	void aClosedReportIsNotPutOnTop() {
		Rows.change("UPDATE triage.report SET state = 'CLOSED', decided = now(), closed = now() WHERE reference = '"
				+ this.plain + "'");
		EntityExchangeResult<byte[]> closed = send("PUT", "Too late");
		assertThat(status(closed)).isEqualTo(409);
		assertThat(text(closed)).contains("This report is closed", "Too late");
	}

	@Test
	void aWorkerDoesNotOrderTheQueue() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		assertThat(text(worker.get("/triage/reports/" + this.plain))).doesNotContain("on top of the queue");
		assertThat(status(worker.get("/triage/reports/" + this.plain + "/top"))).isEqualTo(403);
	}

	private EntityExchangeResult<byte[]> send(String act, String reason) {
		return this.manager.send("/triage/home", "/triage/reports/" + this.plain + "/top",
				Map.of("act", act, "reason", reason));
	}

	private static int status(EntityExchangeResult<byte[]> result) {
		return result.getStatus().value();
	}

}
