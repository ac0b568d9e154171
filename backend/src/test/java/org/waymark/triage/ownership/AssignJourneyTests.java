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
import org.waymark.testing.Rows;
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

	/** In lists of people, in the queue, on the timeline and in the record of acts. */
	@Test
	void twoColleaguesOfOneNameAreToldApartWhereverANameStands() {
		Rows.change("UPDATE staff.account SET name = 'Sam Reed' WHERE sign_in = 'worker'");
		Rows.change("UPDATE staff.account SET name = 'sam reed' WHERE sign_in = 'worker2'");
		try {
			String report = this.reports.aReport().arrives();
			assertThat(text(this.manager.get(PAGE))).contains("Sam Reed (worker)", "sam reed (worker2)");
			assertThat(text(give(report, 1, account("worker2")))).contains("Given to ", "sam reed (worker2)");
			assertThat(text(this.manager.get("/triage?lane=taken"))).contains("sam reed (worker2)");
			assertThat(text(this.manager.get("/triage/reports/" + report))).contains("sam reed (worker2)");
			DeskClient auditor = DeskClient.signedIn(this.web, "auditor");
			assertThat(text(auditor.get("/triage/audit"))).contains("sam reed (worker2)")
				.contains("Trial duty manager")
				.doesNotContain("Trial duty manager (");
		}
		finally {
			Rows.change("UPDATE staff.account SET name = 'Trial worker' WHERE sign_in = 'worker'");
			Rows.change("UPDATE staff.account SET name = 'Second trial worker' WHERE sign_in = 'worker2'");
		}
	}

	@Test
	void colleaguesOfOneNameWhoSignInByAProviderHaveAMark() {
		Rows.change(
				"""
						INSERT INTO staff.account (name, role, provider, subject)
						SELECT 'Alex Moor', 'MANAGER', 'council', decode(repeat(digit, 64), 'hex') FROM unnest(ARRAY['a', 'b']) digit
						""");
		try {
			assertThat(Rows.all("SELECT coalesce(name, 'nobody') FROM staff.colleague WHERE id IN "
					+ "(SELECT id FROM staff.account WHERE name = 'Alex Moor')"))
				.hasSize(2)
				.doesNotHaveDuplicates()
				.allMatch(name -> name.matches("Alex Moor \\(council [0-9a-f]{4}\\)"));
		}
		finally {
			Rows.change("DELETE FROM staff.account WHERE name = 'Alex Moor'");
		}
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
