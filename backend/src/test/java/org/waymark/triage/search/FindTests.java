package org.waymark.triage.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.access.Curtain;
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
class FindTests {

	private static final String NOTHING = "No report that you may read has this on record.";

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	@Autowired
	Searches searches;

	private DeskClient worker;

	private String reference;

	@BeforeEach
	void aReportWithAChild() {
		this.worker = DeskClient.signedIn(this.web, "worker");
		this.reference = new TestReports(this.database, this.documents).aReport().confidential().arrives();
		Worked report = new Worked(this.database, this.reference);
		report.taken(this.worker);
		report.send(this.worker, "decision/child", Map.of("name", "Zoë Catherine Example", "where",
				"1 Example Street, FY1 1AA", "online", "07700 900123", "known", "NO", "level", "L3"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			zoe exampel | A name that sounds the same
			FY11AA | The same postcode
			+44 7700 900123 | The same phone number
			""")
	void aReportIsFoundByWhatIsOnRecordOfAChild(String typed, String why) {
		String address = address(look(this.worker, typed));
		assertThat(address).startsWith("/triage/find/").doesNotContainIgnoringCase("zoe", "FY1", "7700");
		assertThat(text(this.worker.get(address))).contains("/triage/reports/" + this.reference + "\"", why,
				"value=\"" + typed + "\"");
		assertThat(Rows.all("SELECT act || detail FROM audit.entry ORDER BY id DESC LIMIT 1"))
			.containsExactly("REPORTS_SOUGHT");
	}

	@Test
	void aReferenceOpensTheReport() {
		assertThat(address(look(this.worker, " " + this.reference.substring(0, 5) + " " + this.reference.substring(5))))
			.isEqualTo("/triage/reports/" + this.reference);
		assertThat(Rows.count("SELECT count(*) FROM triage.search")).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "NULL", textBlock = """
			'' | Enter a reference, a name, a postcode or a number
			Zoe | Enter more: a first name and a family name
			FY1 | Enter more: a first name and a family name
			ZZZZZ 99999 | There is no report with this reference that you may see.
			""")
	void whatCannotBeLookedForIsSaidAndKept(String typed, String said) {
		EntityExchangeResult<byte[]> answer = look(this.worker, typed);
		assertThat(answer.getStatus().value()).isEqualTo(422);
		assertThat(text(answer)).contains(said, "<title>Error: Find a report", "value=\"" + typed + "\"");
		assertThat(Rows.count("SELECT count(*) FROM triage.search")).isZero();
	}

	@Test
	void whatIsTooLongIsRefused() {
		assertThat(text(look(this.worker, "Zoe " + "e".repeat(200)))).contains("Use 200 characters or fewer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Another Childsname", "Q. Zebrafish", "next street" })
	void whatNobodyHasOnRecordIsNotFound(String typed) {
		assertThat(text(this.worker.get(address(look(this.worker, typed))))).contains(NOTHING);
	}

	@Test
	void whatIsHiddenIsAsWhatIsNot() {
		Rows.change("UPDATE triage.report SET owner = NULL");
		Curtain.recuse(this.reference, "worker2");
		DeskClient colleague = DeskClient.signedIn(this.web, "worker2");
		assertThat(text(colleague.get(address(look(colleague, "Zoe Example"))))).contains(NOTHING);
		String hidden = text(look(colleague, this.reference));
		String none = text(look(colleague, "ZZZZZ99999")).replace("ZZZZZ99999", this.reference);
		assertThat(told(hidden)).isEqualTo(told(none));
	}

	@Test
	void aSearchIsItsAuthorsForAnHour() {
		String address = address(look(this.worker, "Zoe Example"));
		DeskClient manager = DeskClient.signedIn(this.web, "manager");
		assertThat(manager.get(address).getStatus().value()).isEqualTo(404);
		assertThat(Rows.all("SELECT encode(body, 'escape') FROM triage.search").get(0)).doesNotContain("Zoe");
		Rows.change("UPDATE triage.search SET until = now()");
		assertThat(text(this.worker.get(address))).contains("This search has ended");
		this.searches.forget().block();
		assertThat(Rows.count("SELECT count(*) FROM triage.search")).isZero();
	}

	@Test
	void partnersAndAuditorsFindNothing() {
		for (String name : List.of("police", "auditor", "admin", "analyst")) {
			DeskClient other = DeskClient.signedIn(this.web, name);
			assertThat(look(other, "Zoe Example").getStatus().value()).as(name).isEqualTo(403);
			assertThat(text(other.get("/triage/home"))).as(name).doesNotContain("/triage/find");
		}
	}

	private EntityExchangeResult<byte[]> look(DeskClient who, String typed) {
		return who.send("/triage/home", "/triage/find", Map.of("words", typed));
	}

	private static String address(EntityExchangeResult<byte[]> answer) {
		assertThat(answer.getStatus().value()).isEqualTo(303);
		return Objects.requireNonNull(answer.getResponseHeaders().getLocation()).toString();
	}

	private static String told(String page) {
		return page.substring(page.indexOf("<main"), page.indexOf("</main>"))
			.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
	}

}
