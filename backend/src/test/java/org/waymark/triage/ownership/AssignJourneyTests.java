package org.waymark.triage.ownership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.DeskClient;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
class AssignJourneyTests {

	private static final String PAGE = "/triage/assign";

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	private DeskClient manager;

	private TestReports reports;

	@BeforeEach
	void aManagerLooksAtTheQueue() {
		this.manager = DeskClient.signedIn(this.web, "manager");
		this.reports = new TestReports(this.database, this.documents);
	}

	@Test
	void aReportIsGivenWithANoteAndTheAuditSaysByWhom() {
		String report = this.reports.aReport().arrives();
		EntityExchangeResult<byte[]> given = give(report, 1, account("worker2"));
		assertThat(text(given)).contains("Given to Second trial worker: 1.");
		assertThat(
				list("SELECT c.name || ' ' || r.place FROM triage.report r JOIN staff.colleague c ON c.id = r.owner"))
			.containsExactly("Second trial worker TAKEN");
		assertThat(text(this.manager.get("/triage/reports/" + report)))
			.contains("Trial duty manager gave this report to Second trial worker", "Please look at it today");
		assertThat(list("SELECT count(*)::text FROM audit.entry WHERE act = 'REPORT_ASSIGNED'")).containsExactly("1");
	}

	@Test
	void whatSomebodyChangedMeanwhileIsNotGiven() {
		String report = this.reports.aReport().arrives();
		DeskClient.signedIn(this.web, "worker")
			.send("/triage/home", "/triage/reports/" + report + "/owner", Map.of("act", "CLAIMED", "version", "1"));
		EntityExchangeResult<byte[]> late = give(report, 1, account("worker2"));
		assertThat(late.getStatus().value()).isEqualTo(409);
		assertThat(text(late)).contains("Not given, since somebody changed them meanwhile", "What you wrote",
				"Please look at it today");
		assertThat(list("SELECT c.name FROM triage.report r JOIN staff.colleague c ON c.id = r.owner"))
			.containsExactly("Trial worker");
	}

	@Test
	void nobodyIsGivenAReportWhoMayNotWorkOnIt() {
		String report = this.reports.aReport().arrives();
		assertThat(give(report, 1, account("police")).getStatus().value()).isEqualTo(422);
		assertThat(list("SELECT coalesce(owner::text, 'nobody') FROM triage.report")).containsExactly("nobody");
	}

	private EntityExchangeResult<byte[]> give(String report, int version, String who) {
		Map<String, String> form = new LinkedHashMap<>(Map.of("report", report, "version-" + report,
				Integer.toString(version), "who", who, "note", "Please look at it today"));
		return this.manager.send(PAGE, PAGE, form);
	}

	private String account(String name) {
		return list("SELECT id::text FROM staff.account WHERE sign_in = '" + name + "'").get(0);
	}

	private List<String> list(String sql) {
		return this.database.client().sql(sql).mapValue(String.class).all().collectList().blockOptional().orElseThrow();
	}

}
