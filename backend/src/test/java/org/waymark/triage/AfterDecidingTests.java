package org.waymark.triage;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.decisions.Worked;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.decisions.Worked.status;
import static org.waymark.testing.DeskClient.text;

/** The steps that remain once a report is decided. */
@WaymarkTest
class AfterDecidingTests {

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	private DeskClient worker;

	private DeskClient manager;

	private Worked report;

	@BeforeEach
	void aWorkerHasAReport() {
		this.worker = DeskClient.signedIn(this.web, "worker");
		this.manager = DeskClient.signedIn(this.web, "manager");
		this.report = new Worked(this.database, new TestReports(this.database, this.documents).aReport().arrives());
		this.report.taken(this.worker);
	}

	@Test
	void thatTheReporterIsToldIsDueByTheNextWorkingDayAndOverdueAfterwards() {
		assertThat(this.report.list("SELECT reference FROM triage.report WHERE tell_due IS NULL")).hasSize(1);
		decided("INFO_ADVICE");
		assertThat(this.report.list("SELECT reference FROM triage.report WHERE tell_due > decided")).hasSize(1);
		assertThat(text(this.worker.get("/triage?lane=waiting"))).contains("Telling the reporter")
			.doesNotContain("overdue by");
		Rows.change("UPDATE triage.report SET tell_due = now() - interval '2 hours'");
		Rows.change("UPDATE triage.queue_version SET version = version + 1");
		assertThat(text(this.worker.get("/triage?lane=waiting"))).contains("Telling the reporter", "overdue by 2 h");
		assertThat(text(this.worker.get("/triage?lane=open&overdue=yes"))).contains("Telling the reporter");
		assertThat(status(this.report.told(this.worker))).isEqualTo(303);
		assertThat(text(this.worker.get("/triage?lane=waiting"))).contains("1 report waiting")
			.doesNotContain("Telling the reporter", "overdue by");
	}

	@Test
	void theKeyWorkerIsNamedWhenItIsTakenOnOrLaterEvenOnceItIsClosed() {
		Map<String, String> second = Map.of("who", "R. Sorrel, assessment team");
		decided("S17_ASSESSMENT");
		assertThat(text(this.worker.get(this.report.page()))).doesNotContain("Key worker");
		assertThat(status(this.report.send(this.worker, "decision/worker", second))).isEqualTo(409);
		this.report.takenOn(this.worker);
		assertThat(text(this.worker.get(this.report.page()))).contains("Key worker", "Nobody has named one yet.");
		this.report.closed(this.worker);
		assertThat(status(this.report.send(this.worker, "decision/worker", Map.of("who", "")))).isEqualTo(422);
		assertThat(status(this.report.send(this.manager, "decision/worker", second))).isEqualTo(303);
		assertThat(text(this.worker.get(this.report.page()))).contains("R. Sorrel", "Trial duty manager, today");
		assertThat(text(this.worker.get(this.report.page().replace("/decision", ""))))
			.contains("Trial duty manager named the key worker");
		assertThat(this.report.list("SELECT state FROM triage.report")).containsExactly("CLOSED");
	}

	@Test
	void theKeyWorkerWhomTheTakerNamedAtOnceIsOnRecord() {
		decided("S17_ASSESSMENT");
		this.report.send(this.worker, "decision/acknowledge",
				Map.of("of", this.report.lastOutcome(), "who", "Q. Larkspur", "when", "Today", "worker", "S. Teasel"));
		assertThat(text(this.worker.get(this.report.page()))).contains("Name another key worker", "S. Teasel");
	}

	private void decided(String outcome) {
		this.report.rated(this.worker, "GREEN");
		this.report.child(this.worker, "First");
		this.report.record(this.worker, "NO");
		this.report.decided(this.worker, "First", outcome);
	}

}
