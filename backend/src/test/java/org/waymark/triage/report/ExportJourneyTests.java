package org.waymark.triage.report;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.cases.CaseDocuments;
import org.waymark.cases.ConcernDocument;
import org.waymark.cases.GivenAnswer;
import org.waymark.cases.QueueCard;
import org.waymark.decisions.Worked;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.Wish;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
class ExportJourneyTests {

	private static final String NAME = "Q. Zebrafish";

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	@Autowired
	JsonMapper json;

	private DeskClient worker;

	private String record;

	private String reference;

	@BeforeEach
	void aWorkerReadsAReportOfSomebodyWhoGaveAName() {
		this.worker = DeskClient.signedIn(this.web, "worker");
		this.reference = new TestReports(this.database, this.documents).aReport()
			.telling("She cries at night")
			.confidential()
			.arrives();
		this.record = "/triage/reports/" + this.reference + "/record";
	}

	@Test
	void aRecordToPrintHoldsTheReportAndNotWhoReported() {
		EntityExchangeResult<byte[]> paper = take(Map.of("as", "PAPER"));
		assertThat(text(paper))
			.contains("She cries at night", "It does not say who reported.", "Made on", "Trial worker")
			.doesNotContain(NAME);
		assertThat(list("SELECT act FROM audit.entry WHERE act LIKE 'REPORT_TAKEN%'"))
			.containsExactly("REPORT_TAKEN_OUT_PAPER");
		assertThat(text(DeskClient.signedIn(this.web, "manager").get("/triage/reports/" + this.reference + "/readers")))
			.contains("Trial worker");
		assertThat(text(this.worker.get("/triage/reports/" + this.reference)))
			.contains("Trial worker printed this report, without who reported");
	}

	@Test
	void whyWhoReportedWasOpenedStaysAtTheDesk() {
		String report = "/triage/reports/" + this.reference;
		this.worker.send(report, report + "/reporter", Map.of("reason", "To ring Q. Plantedname back"));
		assertThat(text(this.worker.get(report))).contains("Q. Plantedname");
		for (String as : List.of("PAPER", "FILE")) {
			assertThat(text(take(Map.of("as", as)))).as(as)
				.contains("She cries at night")
				.doesNotContain("Q. Plantedname");
		}
	}

	@Test
	void aFileHoldsTheSameForAnotherSystem() {
		EntityExchangeResult<byte[]> file = take(Map.of("as", "FILE"));
		assertThat(file.getResponseHeaders().getFirst("Content-Disposition"))
			.isEqualTo("attachment; filename=\"report-" + this.reference + ".json\"");
		JsonNode report = this.json.readTree(text(file));
		assertThat(report.path("schema").asInt()).isOne();
		assertThat(report.path("reference").asString()).isEqualTo(this.reference);
		assertThat(report.path("reported").path(0).path("words").path(0).asString()).isEqualTo("She cries at night");
		assertThat(report.path("reporter").isNull()).isTrue();
		assertThat(text(file)).doesNotContain(NAME);
	}

	@Test
	void aFileHasTheCodesThatAnotherSystemGoesBy() {
		Worked report = new Worked(this.database, this.reference);
		report.taken(this.worker);
		report.rated(this.worker, "GREEN");
		report.child(this.worker, "First");
		report.decided(this.worker, "First", "S17_ASSESSMENT");
		JsonNode file = this.json.readTree(text(take(Map.of("as", "FILE"))));
		assertThat(file.path("kind").asString()).isEqualTo("CHILD");
		JsonNode outcome = file.path("children").path(0).path("outcomes").path(0);
		assertThat(outcome.path("code").asString()).isEqualTo("S17_ASSESSMENT");
		assertThat(outcome.path("outcome").asString()).startsWith("Section 17 assessment");
	}

	@Test
	void whoReportedIsReleasedForAReasonThatIsKept() {
		EntityExchangeResult<byte[]> refused = take(Map.of("as", "FILE", "reporter", "yes", "reason", " "));
		assertThat(refused.getStatus().value()).isEqualTo(422);
		assertThat(text(refused)).contains("Write why who reported has to be in it", "checked").doesNotContain(NAME);
		assertThat(list("SELECT act FROM audit.entry WHERE act LIKE 'REPORT_TAKEN%'")).isEmpty();
		Map<String, String> released = Map.of("as", "FILE", "reporter", "yes", "reason", "The court asked for it");
		Rows.change("""
				INSERT INTO triage.opening (id, report, kind, asker, body, until)
				SELECT gen_random_uuid(), r.id, 'IDENTITY', a.id, '\\x00', now() + interval '1 hour'
				FROM triage.report r, staff.account a WHERE a.sign_in = 'worker'
				""");
		assertThat(text(take(released))).contains(NAME);
		assertThat(
				list("SELECT act FROM audit.entry WHERE act LIKE 'REPORT%_OUT%' OR act = 'REPORTER_READ' ORDER BY id"))
			.containsExactly("REPORTER_READ", "REPORT_TAKEN_OUT_FILE_RELEASED");
		assertThat(text(this.worker.get("/triage/reports/" + this.reference))).contains("The court asked for it");
	}

	@Test
	void nothingOfAProfessionalIsInARecordWithoutWhoReported() {
		said(Door.WORK, answer("you", "name", NAME), answer("you", "role", "Headteacher"),
				answer("you", "organisation", "Bonny Academy"), answer("you", "phone", "01253 000111"),
				answer("duty", "duty", "yes"), answer("story", "story", "She cries at night"));
		for (String as : List.of("PAPER", "FILE")) {
			assertThat(text(take(Map.of("as", as)))).as(as)
				.contains("She cries at night", "This record does not say anything about who reported.")
				.doesNotContain(NAME, "Headteacher", "Bonny Academy", "01253 000111", "legal duty", "Who are you?");
		}
	}

	@Test
	void aChildWhoToldUsIsAChildSomebodyIsWorriedAboutUntilAWorkerSaysMore() {
		Rows.change("UPDATE triage.report SET rules = ARRAY['REPORTER_IS_CHILD']");
		said(Door.YOUNG, answer("story", "story", "My dad hits me"), answer("find", "name", "Amy Kidd"),
				answer("worry", "worry", "He would hit me"), answer("reach", "phone", "07700 900123"),
				answer("reach", "safeContact", "Only at school"));
		for (String as : List.of("PAPER", "FILE")) {
			assertThat(text(take(Map.of("as", as)))).as(as)
				.contains("Amy Kidd")
				.doesNotContain("My dad hits me", "He would hit me", "07700 900123", "Only at school",
						"A child or young person tells", "REPORTER_IS_CHILD", "How can we talk", "going on?",
						"part of the report");
		}
		assertThat(text(this.worker.get(this.record))).contains("They wrote what they are afraid of",
				"He would hit me");
		assertThat(text(take(Map.of("as", "PAPER", "reporter", "yes", "reason", "The police see the child alone"))))
			.contains("My dad hits me", "Only at school", "A child or young person tells");
	}

	@Test
	void paperAndFileSayTheSameTimeForEver() {
		Worked report = new Worked(this.database, this.reference);
		report.taken(this.worker);
		report.rated(this.worker, "GREEN");
		report.child(this.worker, "First");
		report.decided(this.worker, "First", "S17_ASSESSMENT");
		for (String as : List.of("PAPER", "FILE")) {
			assertThat(text(take(Map.of("as", as))).replaceAll("(?s)<(header|aside).*?</\\1>", "")).as(as)
				.doesNotContain("today at", "yesterday at", "tomorrow at", "due in", "overdue by")
				.containsPattern("[0-9]{4} at [0-9]{2}:[0-9]{2} (GMT|BST)");
		}
	}

	private void said(Door door, GivenAnswer... answers) {
		ReportId id = new ReportId(UUID.fromString(list("SELECT id::text FROM triage.report").get(0)));
		byte[] body = this.documents.seal(id, new ConcernDocument(door, List.of(answers), List.of()));
		byte[] card = this.documents.seal(id, new QueueCard(null, List.of(), "Words", false,
				new QueueCard.Source(door, Wish.IN_REPORT, List.of()), List.of()));
		Rows.change("UPDATE triage.concern SET body = '\\x%s'".formatted(HexFormat.of().formatHex(body)));
		Rows.change("UPDATE triage.report SET card = '\\x%s'".formatted(HexFormat.of().formatHex(card)));
	}

	private static GivenAnswer answer(String question, String input, String value) {
		return new GivenAnswer(question, input, 0, input.equals("duty"), List.of(value));
	}

	@Test
	void thePaperFormListsWhatPeopleNotice() {
		assertThat(text(this.worker.get("/triage/paper"))).contains("Report taken on paper",
				"☐&nbsp;A child has changed");
	}

	private EntityExchangeResult<byte[]> take(Map<String, String> fields) {
		return this.worker.send(this.record, this.record, fields);
	}

	private List<String> list(String sql) {
		return this.database.client().sql(sql).mapValue(String.class).all().collectList().blockOptional().orElseThrow();
	}

}
