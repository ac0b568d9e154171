package org.waymark.triage.report;

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
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
class NextJourneyTests {

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	private DeskClient worker;

	private DeskClient manager;

	private String report;

	private Worked work;

	@BeforeEach
	void aWorkerHasAReport() {
		String reference = new TestReports(this.database, this.documents).aReport().arrives();
		this.worker = DeskClient.signedIn(this.web, "worker");
		this.manager = DeskClient.signedIn(this.web, "manager");
		this.report = "/triage/reports/" + reference;
		this.work = new Worked(this.database, reference);
		this.work.taken(this.worker);
	}

	@Test
	void whoeverMaySignOffIsLedThereAndWhoeverDecidedIsNot() {
		this.work.rated(this.worker, "AMBER");
		this.work.child(this.worker, "First");
		this.work.decided(this.worker, "First", "NFA");
		assertThat(button(this.manager)).isEqualTo(this.report + "/sign-off?of=" + this.work.lastOutcome());
		assertThat(button(this.worker)).isEqualTo(this.report + "/decision");
		this.work.send(this.worker, "owner", Map.of("act", "RELEASED", "note", "Going home"));
		assertThat(text(this.manager.get(this.report)))
			.containsPattern("govuk-button--secondary\"[^>]*>Take this report");
	}

	@Test
	void whatCameInSinceIsReadFirst() {
		assertThat(button(this.worker)).isEqualTo(this.report + "/rating");
		Rows.change("UPDATE triage.report SET answered = true");
		assertThat(button(this.worker)).isEqualTo(this.report + "/requests");
		Rows.change("UPDATE triage.report SET news = true");
		assertThat(button(this.worker)).isEqualTo(this.report + "/messages");
		assertThat(text(this.worker.get(this.report))).contains("Read the new message", ">Rate it<");
		assertThat(button(this.manager)).as("it is not theirs").isEmpty();
		Rows.change("UPDATE triage.report SET state = 'CLOSED', decided = now(), closed = now()");
		assertThat(button(this.manager)).as("closed, it is everybody's").isEqualTo(this.report + "/messages");
	}

	@Test
	void anAnswerThatIsLateIsSaidOnTheReportAndOnItsRowUntilItComes() {
		Rows.change("""
				INSERT INTO agencies.request (id, report, agency, basis, due, author, body)
				SELECT gen_random_uuid(), r.id, x.agency, 'PUBLIC_TASK', now() + x.due, a.id, '\\x00'
				FROM triage.report r, staff.account a,
				     (VALUES ('POLICE', interval '-1 hour'), ('HEALTH', interval '1 hour')) x (agency, due)
				WHERE a.sign_in = 'worker'
				""");
		assertThat(text(this.worker.get(this.report))).contains("An agency’s answer is late.");
		assertThat(text(this.worker.get("/triage?lane=taken"))).contains("Agency late");
		assertThat(text(this.worker.get("/triage?lane=mine"))).contains("Agency late");
		Rows.change("UPDATE agencies.request SET due = now() - interval '1 minute'");
		assertThat(text(this.worker.get(this.report))).contains("Answers of agencies are late: 2.");
		Rows.change("""
				INSERT INTO agencies.reply (request, known, author, body)
				SELECT q.id, 'KNOWN', q.author, '\\x00' FROM agencies.request q
				""");
		assertThat(text(this.worker.get(this.report))).doesNotContain("is late.", "are late");
		Rows.change("UPDATE triage.queue_version SET version = version + 1");
		assertThat(text(this.worker.get("/triage?lane=taken"))).doesNotContain("Agency late");
	}

	// Where the primary button of "do next" leads; empty where there is none.
	private String button(DeskClient reader) {
		String page = text(reader.get(this.report));
		return page.contains("class=\"govuk-button \"")
				? page.replaceAll("(?s).*<a href=\"([^\"]+)\" class=\"govuk-button \".*", "$1") : "";
	}

}
