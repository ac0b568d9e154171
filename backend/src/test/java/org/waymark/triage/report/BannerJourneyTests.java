package org.waymark.triage.report;

import java.util.List;
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
class BannerJourneyTests {

	private static final String WISH = "nobody outside the hub is told who they are";

	private static final String TONIGHT = "The person they worry about may be with the child today or tonight.";

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	private TestReports reports;

	private DeskClient worker;

	private String report;

	private Worked work;

	@BeforeEach
	void aWorkerHasAReportOfAChildWhoMayNotBeAloneTonight() {
		this.reports = new TestReports(this.database, this.documents);
		String reference = this.reports.aReport().confidential().arrives();
		Rows.change("UPDATE triage.report SET rules = '{ACCESS_TONIGHT}'");
		this.worker = DeskClient.signedIn(this.web, "worker");
		this.report = "/triage/reports/" + reference;
		this.work = new Worked(this.database, reference);
		this.work.taken(this.worker);
		this.work.rated(this.worker, "RED");
		this.work.child(this.worker, "First");
		this.work.decided(this.worker, "First", "S17_ASSESSMENT");
	}

	@Test
	void everyActThatCouldDiscloseBeginsWithWhatToTakeCareOf() {
		String child = Rows.all("SELECT id FROM triage.child").get(0);
		for (String act : List.of("", "/messages", "/requests", "/record", "/decision/outcome?of=" + child,
				"/decision/acknowledge?of=" + this.work.lastOutcome(), "/decision/tell", "/decision/emergency",
				"/decision/strategy", "/decision/record")) {
			assertThat(text(this.worker.get(this.report + act))).as(act)
				.containsOnlyOnce(WISH)
				.containsOnlyOnce(TONIGHT)
				.contains("href=\"" + this.report + "#reporter\"")
				.doesNotContain("after six");
		}
		assertThat(text(this.worker.get(this.report + "/decision/person"))).doesNotContain(WISH, TONIGHT);
	}

	@Test
	void nobodyIsSaidToBeNearWhereTheReporterDidNotSaySo() {
		Rows.change("UPDATE triage.report SET rules = '{DANGER_NOW}'");
		assertThat(text(this.worker.get(this.report + "/messages"))).contains(WISH).doesNotContain(TONIGHT);
	}

	@Test
	void newWordsAboutAClosedReportKeepWhatWasSaidInIt() {
		String first = Rows.all("SELECT reference FROM triage.report").get(0);
		String contact = this.reports.aReport().confidential().arrives();
		Rows.change("UPDATE triage.report SET rules = '{}', follows = (SELECT id FROM triage.report WHERE reference = '"
				+ first + "') WHERE reference = '" + contact + "'");
		new Worked(this.database, contact).taken(this.worker);
		for (String act : List.of("", "/messages", "/requests")) {
			assertThat(text(this.worker.get("/triage/reports/" + contact + act))).as(act).containsOnlyOnce(TONIGHT);
		}
		assertThat(text(this.worker.send("/triage/home", "/triage/reports/" + contact + "/messages",
				Map.of("words", "We spoke with First today", "act", "look"))))
			.as("a child that only the closed report names")
			.contains("A name: First");
	}

	@Test
	void aWishThatDoesNotOpenIsSaidToBeSo() {
		Rows.change("UPDATE triage.report SET card = 'no card'");
		assertThat(text(this.worker.get(this.report + "/decision/tell")))
			.contains("What was written here does not open", TONIGHT);
	}

}
