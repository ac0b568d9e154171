package org.waymark.administration.auditlog;

import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.access.Curtain;
import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
class TrailJourneyTests {

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	private DeskClient worker;

	private DeskClient auditor;

	private String reference;

	@BeforeEach
	void somebodyReadAReport() {
		this.worker = DeskClient.signedIn(this.web, "worker");
		this.auditor = DeskClient.signedIn(this.web, "auditor");
		this.reference = new TestReports(this.database, this.documents).aReport().telling("The blue door").arrives();
		this.worker.get(report());
		this.worker.get(report() + "/decision");
	}

	@Test
	void theRecordSaysWhoDidWhatAndNothingOfTheCase() {
		assertThat(text(this.auditor.get("/triage/audit")))
			.contains("Trial worker: Read a report", spoken(), "Trial auditor: Signed in")
			.doesNotContain("blue door");
		assertThat(this.auditor.get(report()).getStatus().value()).isEqualTo(403);
	}

	@Test
	void itIsNarrowedDownByPersonReportAndActWithoutNamingAnybodyInTheAddress() {
		EntityExchangeResult<byte[]> asked = narrow(
				Map.of("person", account("worker"), "reference", spoken(), "act", "REPORT_READ"));
		URI address = asked.getResponseHeaders().getLocation();
		assertThat(address).hasToString("/triage/audit?person=" + account("worker") + "&report="
				+ Rows.all("SELECT id FROM triage.report").get(0) + "&act=REPORT_READ");
		assertThat(text(this.auditor.get(address.toString()))).contains("Trial worker: Read a report")
			.doesNotContain("children and decisions</p>", "Trial worker: Signed in");
		assertThat(text(narrow(Map.of("reference", "nothing like it")))).contains("Enter the reference of a report",
				"value=\"nothing like it\"");
	}

	@Test
	void everyLookAtItIsOnRecordItself() {
		this.auditor.get("/triage/audit?person=" + account("worker"));
		assertThat(Rows.all("SELECT detail FROM audit.entry WHERE act = 'AUDIT_OPENED'"))
			.containsExactly(account("worker"));
		this.worker.get(report() + "/readers");
		assertThat(Rows.count("SELECT count(*) FROM audit.entry WHERE act = 'READERS_OPENED'")).isOne();
	}

	@Test
	void aReportSaysWhoHasSeenIt() {
		DeskClient.signedIn(this.web, "manager").get(report());
		assertThat(text(this.worker.get(report()))).contains("Who has seen this report");
		assertThat(text(this.worker.get(report() + "/readers"))).contains("Trial worker", "3 times: first today at",
				"Trial duty manager", "Once: today at");
	}

	@Test
	void itIsReadAPageAtATime() {
		Rows.change("""
				INSERT INTO audit.entry (act, actor_kind, subject_kind, detail)
				SELECT 'REPORT_ADMITTED', 'SYSTEM', 'REPORT', 'n' || n FROM generate_series(1, 120) n
				""");
		String first = text(this.auditor.get("/triage/audit?act=REPORT_ADMITTED"));
		assertThat(first).contains(". n120</p>", ". n71</p>").doesNotContain(". n70</p>");
		String older = first.replaceAll("(?s).*href=\"([^\"]+)\">Older entries.*", "$1").replace("&amp;", "&");
		assertThat(text(this.auditor.get(older))).contains(". n70</p>", ". n21</p>", "The newest entries")
			.doesNotContain(". n71</p>", ". n20</p>");
	}

	@Test
	void whatIsHiddenFromWhoeverLooksIsNotInIt() {
		Curtain.recuse(this.reference, "auditor");
		assertThat(text(this.auditor.get("/triage/audit"))).doesNotContain(spoken(), "Trial worker: Read a report");
		assertThat(narrow(Map.of("reference", this.reference)).getStatus().value()).isEqualTo(422);
		String id = Rows.all("SELECT id FROM triage.report").get(0);
		assertThat(text(this.auditor.get("/triage/audit?report=" + id))).doesNotContain(spoken(),
				"Trial worker: Read a report");
	}

	@Test
	void itIsSavedAsAFileThatNoSpreadsheetRuns() {
		Rows.change(
				"INSERT INTO audit.entry (act, actor_kind, subject_kind, detail) VALUES ('X', 'SYSTEM', 'QUEUE', '=1+1')");
		EntityExchangeResult<byte[]> file = this.auditor.send("/triage/home", "/triage/audit/export", Map.of());
		assertThat(file.getResponseHeaders().getContentType()).hasToString("text/csv;charset=UTF-8");
		assertThat(text(file)).startsWith("\uFEFF\"When (UTC)\",\"Who\"").contains("\"'=1+1\"", "\"Read a report\"");
		assertThat(Rows.count("SELECT count(*) FROM audit.entry WHERE act = 'AUDIT_EXPORTED'")).isOne();
	}

	private EntityExchangeResult<byte[]> narrow(Map<String, String> fields) {
		return this.auditor.send("/triage/home", "/triage/audit", fields);
	}

	private static String account(String name) {
		return Rows.all("SELECT id FROM staff.account WHERE sign_in = '" + name + "'").get(0);
	}

	private String report() {
		return "/triage/reports/" + this.reference;
	}

	private String spoken() {
		return this.reference.substring(0, 5) + " " + this.reference.substring(5);
	}

}
