package org.waymark.triage;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.decisions.Worked;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.site.Intake;
import org.waymark.site.Receipt;
import org.waymark.site.Submission;
import org.waymark.site.VisitSecret;
import org.waymark.site.terms.Door;
import org.waymark.testing.Await;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.decisions.Worked.status;
import static org.waymark.testing.DeskClient.text;

/** The subjects of a decision: children, some of them as people, and places. */
@WaymarkTest
class SubjectJourneyTests {

	private static final Duration SOON = Await.LIMIT;

	@Autowired
	Intake intake;

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	private DeskClient worker;

	private Worked report;

	@BeforeEach
	void aWorkerHasAReport() {
		this.worker = DeskClient.signedIn(this.web, "worker");
		this.report = new Worked(this.database, new TestReports(this.database, this.documents).aReport().arrives());
		this.report.taken(this.worker);
	}

	@Test
	void somebodyUnder18IsAChildToProtectAsWell() {
		Map<String, String> person = Map.of("name", "The older boy", "age", "UNDER_18", "works", "NO");
		assertThat(status(this.report.send(this.worker, "decision/person", person))).isEqualTo(303);
		assertThat(this.report.list("SELECT person::text FROM triage.child")).hasSize(1);
		assertThat(text(this.worker.get(this.report.page()))).contains("Check whether The older boy is known to us");
		Map<String, String> again = new HashMap<>(person);
		again.put("of", this.report.list("SELECT id::text FROM triage.person").get(0));
		this.report.send(this.worker, "decision/person", again);
		assertThat(this.report.list("SELECT id::text FROM triage.child")).hasSize(1);
	}

	@Test
	void aChildWhoIsNamedOnAReportAboutAPlaceHasTheClockOfAChild() {
		Rows.change("UPDATE triage.report SET kind = 'PLACE', statutory_due = NULL");
		this.report.send(this.worker, "decision/person", Map.of("name", "A boy", "age", "NOT_KNOWN", "works", "NO"));
		assertThat(this.report.list("SELECT kind FROM triage.report")).containsExactly("PLACE");
		this.report.child(this.worker, "First");
		assertThat(this.report.list("""
				SELECT kind FROM triage.report
				WHERE statutory_due > now() AND statutory_due = due AND calendar <> ''
				""")).containsExactly("CHILD");
	}

	@Test
	void aReportAboutAPlaceIsDecidedForThePlaceAndNobodyInventsAChild() {
		Worked place = aPlace("The Gull’s Nest, back door");
		place.taken(this.worker);
		place.rated(this.worker, "GREEN");
		place.record(this.worker, "NO");
		assertThat(text(this.worker.get(place.page()))).contains("Decide for The Gull’s Nest, back door<")
			.doesNotContain("known to us", "Add each child");
		assertThat(place.decided(this.worker, "Last", "LICENSING_INTEL")).isEqualTo(303);
		assertThat(status(place.takenOn(this.worker))).isEqualTo(303);
		assertThat(status(place.closed(this.worker))).isEqualTo(303);
		assertThat(place.list("SELECT kind FROM triage.report WHERE state = 'CLOSED'")).containsExactly("PLACE");
		assertThat(place.list("SELECT id::text FROM triage.child WHERE NOT place")).isEmpty();
	}

	private Worked aPlace(String name) {
		Receipt receipt = this.intake
			.accept(VisitSecret.fresh(new SecureRandom()),
					new Submission(Door.PLACE,
							new Submission.Concern(
									List.of(new Submission.Answer("where", "place", 0, false, List.of(name)),
											new Submission.Answer("story", "story", 0, false, List.of("Girls at 1am"))),
									List.of()),
							Submission.Reporter.ANONYMOUS, new Submission.Arrival(Submission.Form.JOURNEY, true)))
			.blockOptional(SOON)
			.orElseThrow();
		Await.until("it is admitted",
				() -> this.report
					.list("SELECT kind FROM triage.report WHERE reference = '" + receipt.reference().text() + "'")
					.contains("PLACE"));
		return new Worked(this.database, receipt.reference().text());
	}

}
