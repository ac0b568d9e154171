package org.waymark.triage.handover;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
class DayJourneyTests {

	private static final Pattern SHOWN = Pattern.compile("id=\"report-([0-9A-Z]{10})\"");

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	private TestReports reports;

	private DeskClient manager;

	private DeskClient nights;

	@BeforeEach
	void anEveningAtTheHub() {
		this.reports = new TestReports(this.database, this.documents);
		this.manager = DeskClient.signedIn(this.web, "manager");
		this.nights = DeskClient.signedIn(this.web, "nights");
	}

	@Test
	void whatCannotWaitNeedsANamedPersonBeforeTheDayIsClosed() {
		String urgent = this.reports.aReport().urgent().dueIn(Duration.ofDays(30)).arrives();
		String late = this.reports.aReport().dueIn(Duration.ofHours(-1)).arrives();
		String plain = this.reports.aReport().dueIn(Duration.ofDays(30)).arrives();
		assertThat(text(this.manager.get("/triage/closing"))).contains("who-" + urgent, "who-" + late)
			.doesNotContain(plain);
		EntityExchangeResult<byte[]> half = close(Map.of("who-" + urgent, account("nights"), "note", "Ring <first>"));
		assertThat(half.getStatus().value()).isEqualTo(422);
		assertThat(text(half)).contains("Choose who has report " + late.substring(0, 5), "Ring &lt;first&gt;");
		assertThat(shown("/triage?lane=night")).isEmpty();
		assertThat(
				close(Map.of("who-" + urgent, account("nights"), "who-" + late, account("worker"))).getStatus().value())
			.isEqualTo(303);
		assertThat(shown("/triage?lane=night")).containsExactly(urgent, late);
		assertThat(shown("/triage")).containsExactly(plain);
		assertThat(text(this.manager.get("/triage/closing"))).contains("The day was closed by Trial duty manager");
		assertThat(text(this.manager.get("/triage/reports/" + urgent))).contains("named", "for the night");
	}

	@Test
	void aNoteThatIsKeptWithSeveralReportsIsAskedAboutWhereItMayNameSomebody() {
		Map<String, String> chosen = new HashMap<>();
		for (int report = 0; report < 2; report++) {
			chosen.put("who-" + this.reports.aReport().urgent().arrives(), account("nights"));
		}
		chosen.put("note", "Zebedee Quill sleeps at 14 Sea View Road, FY1 4AA");
		EntityExchangeResult<byte[]> asked = close(chosen);
		assertThat(asked.getStatus().value()).isEqualTo(422);
		assertThat(text(asked)).contains("The note is kept with each of these reports", "Zebedee Quill", "FY1 4AA",
				"Zebedee Quill sleeps at 14 Sea View Road");
		assertThat(shown("/triage?lane=night")).isEmpty();
		String mark = text(asked).replaceAll("(?s).*name=\"looked\"[^>]*value=\"([^\"]+)\".*", "$1");
		chosen.put("looked", mark);
		chosen.put("note", "Rosalind Quill sleeps at 14 Sea View Road");
		assertThat(close(chosen).getStatus().value()).as("another note was not looked at").isEqualTo(422);
		chosen.put("note", "Zebedee Quill sleeps at 14 Sea View Road, FY1 4AA");
		assertThat(close(chosen).getStatus().value()).isEqualTo(303);
	}

	@Test
	void aNoteThatStandsWithOneReportIsItsOwnersToWrite() {
		String only = this.reports.aReport().urgent().arrives();
		assertThat(
				close(Map.of("who-" + only, account("nights"), "note", "Zebedee Quill sleeps at his nan's")).getStatus()
					.value())
			.isEqualTo(303);
	}

	@Test
	void whatWasDecidedNeedsSomebodyForTheNightOnceItsReporterWritesAgain() {
		String quiet = this.reports.aReport().dueIn(Duration.ofHours(-1)).arrives();
		String decided = this.reports.aReport().arrives();
		String closed = this.reports.aReport().arrives();
		Rows.change("UPDATE triage.report SET decided = now()");
		Rows.change("UPDATE triage.report SET news = true WHERE reference <> '" + quiet + "'");
		Rows.change("UPDATE triage.report SET state = 'CLOSED', closed = now() WHERE reference = '" + closed + "'");
		assertThat(text(this.manager.get("/triage/closing"))).contains("who-" + decided, "nobody has read: 1.")
			.doesNotContain("who-" + quiet, "who-" + closed);
		assertThat(close(Map.of("who-" + decided, account("nights"))).getStatus().value()).isEqualTo(303);
		assertThat(shown("/triage?lane=night")).containsExactly(decided);
	}

	@Test
	void aRedReportThatIsDecidedNeedsSomebodyForTheNightUntilItIsTakenOn() {
		String red = this.reports.aReport().arrives();
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		Worked report = new Worked(this.database, red);
		report.taken(worker);
		report.rated(worker, "RED");
		report.child(worker, "First");
		report.record(worker, "NO");
		report.decided(worker, "First", "S17_ASSESSMENT");
		assertThat(text(this.manager.get("/triage/closing"))).contains("who-" + red,
				"Decided, and nobody has taken it on yet. Red");
		report.takenOn(worker);
		assertThat(text(this.manager.get("/triage/closing"))).doesNotContain("who-" + red);
	}

	@Test
	void whatWaitsToBeSignedOffIsOutOfHoursAndThenFirstInTheMorningLikeAnythingElse() {
		String report = this.reports.aReport().urgent().arrives();
		Rows.change("UPDATE triage.report SET sign_off = true");
		close(Map.of("who-" + report, account("nights")));
		assertThat(shown("/triage?lane=night")).containsExactly(report);
		assertThat(text(this.manager.get("/triage/closing"))).contains("/triage/reports/" + report);
		owner(this.nights, report, Map.of("act", "RELEASED", "version", "2", "note", "All quiet"));
		assertThat(shown("/triage")).containsExactly(report);
		owner(this.manager, report, Map.of("act", "CLAIMED"));
		assertThat(shown("/triage?lane=sign-off")).containsExactly(report);
	}

	@Test
	void alertsWithoutAnAnswerAndReportsInRepairAreCountedOnTheScreen() {
		assertThat(text(this.manager.get("/triage/closing"))).contains(">0</strong> alerts not",
				">0</strong> to repair");
		Rows.change(
				"INSERT INTO notification.alert (test, raised, last, reasons) VALUES (false, now(), now(), '{RED}')");
		Rows.change(
				"""
						INSERT INTO intake.sealed_report (draft, reference, code, door, assurance, reasons, schema, hub_key, sealed, state, fault)
						VALUES (sha256('d'), 'ZZZZZ00000', sha256('c'), 'PUBLIC', 'ASSURED', '{}', 2, 1, 'x', 'REPAIR', 'CANNOT_OPEN')
						""");
		assertThat(text(this.manager.get("/triage/closing"))).contains(
				"href=\"/triage/duty\"><strong class=\"strip__count\">1<",
				"href=\"/triage?lane=repair\"><strong class=\"strip__count\">1<");
	}

	@Test
	void whatWasWrittenForTheNightIsKeptWhereSomebodyElseClosedTheDayFirst() {
		close(Map.of());
		EntityExchangeResult<byte[]> second = close(Map.of("until", "2026-01-05T09:00:00Z", "note", "Ring <first>"));
		assertThat(second.getStatus().value()).isEqualTo(409);
		assertThat(text(second)).contains("The day was closed by", "Ring &lt;first&gt;");
	}

	@Test
	void aFormOfAnotherDayClosesNothing() {
		assertThat(close(Map.of("until", "2026-01-05T09:00:00Z")).getStatus().value()).isEqualTo(409);
		assertThat(list("SELECT id::text FROM triage.day_closing")).isEmpty();
	}

	@Test
	void aReportThatHasChangedMeanwhileKeepsTheDayOpen() {
		String first = this.reports.aReport().urgent().arrives();
		String second = this.reports.aReport().urgent().arrives();
		Map<String, String> fields = new HashMap<>(
				Map.of("who-" + first, account("nights"), "who-" + second, account("nights")));
		fields.put("version-" + second, "7");
		EntityExchangeResult<byte[]> answer = close(fields);
		assertThat(answer.getStatus().value()).isEqualTo(409);
		assertThat(text(answer)).contains("The day is not closed yet", "value=\"" + account("nights") + "\" selected");
		assertThat(shown("/triage?lane=night")).isEmpty();
		assertThat(list("SELECT id::text FROM triage.day_closing")).isEmpty();
	}

	@Test
	void whoeverKnowsTheFamilyIsNotOfferedForTheNight() {
		String known = this.reports.aReport().urgent().arrives();
		String other = this.reports.aReport().urgent().arrives();
		Curtain.recuse(known, "nights");
		String page = text(this.manager.get("/triage/closing"));
		assertThat(people(page, known)).doesNotContain("Trial night worker").contains("Second trial worker");
		assertThat(people(page, other)).contains("Trial night worker");
		assertThat(
				close(Map.of("who-" + known, account("nights"), "who-" + other, account("nights"))).getStatus().value())
			.isEqualTo(422);
		assertThat(close(Map.of("who-" + known, account("worker2"), "who-" + other, account("nights"))).getStatus()
			.value()).isEqualTo(303);
	}

	@Test
	void theNightIsHandedBackWithAWordAndComesFirstInTheMorning() {
		String report = this.reports.aReport().dueIn(Duration.ofDays(30)).arrives();
		owner(this.nights, report, Map.of("act", "CLAIMED"));
		assertThat(shown("/triage?lane=night")).containsExactly(report);
		this.reports.aReport().urgent().arrives();
		assertThat(owner(this.nights, report, Map.of("act", "RELEASED", "version", "2")).getStatus().value())
			.isEqualTo(422);
		owner(this.nights, report, Map.of("act", "RELEASED", "version", "2", "note", "Police went round at 23:10"));
		assertThat(shown("/triage").get(0)).isEqualTo(report);
		assertThat(text(this.manager.get("/triage"))).contains("Handed back");
		assertThat(text(this.manager.get("/triage/reports/" + report))).contains("Police went round at 23:10");
		owner(this.manager, report, Map.of("act", "CLAIMED"));
		assertThat(text(this.manager.get("/triage?lane=mine"))).contains(report).doesNotContain("Handed back");
	}

	@Test
	void whatIsHandedToADayWorkerIsNoLongerOutOfHours() {
		String report = this.reports.aReport().arrives();
		owner(this.nights, report, Map.of("act", "CLAIMED"));
		owner(this.nights, report,
				Map.of("act", "HANDED_OVER", "version", "2", "to", account("worker"), "note", "All quiet"));
		assertThat(shown("/triage?lane=night")).isEmpty();
		assertThat(shown("/triage?lane=taken")).containsExactly(report);
	}

	@Test
	void onlyThoseWhoMayCloseTheDayCan() {
		assertThat(this.nights.get("/triage/closing").getStatus().value()).isEqualTo(403);
	}

	private EntityExchangeResult<byte[]> close(Map<String, String> fields) {
		Map<String, String> all = new HashMap<>();
		all.put("until", until());
		list("SELECT reference FROM triage.report").forEach(reference -> all.put("version-" + reference, "1"));
		all.putAll(fields);
		return this.manager.send("/triage/home", "/triage/closing", all);
	}

	private static String people(String page, String report) {
		return page.replaceAll("(?s).*<select [^>]*name=\"who-" + report + "\"(.*?)</select>.*", "$1");
	}

	private String until() {
		return text(this.manager.get("/triage/closing")).replaceAll("(?s).*name=\"until\" value=\"([^\"]+)\".*", "$1");
	}

	private static EntityExchangeResult<byte[]> owner(DeskClient who, String report, Map<String, String> fields) {
		return who.send("/triage/home", "/triage/reports/" + report + "/owner", fields);
	}

	private List<String> shown(String address) {
		return SHOWN.matcher(text(this.manager.get(address))).results().map(found -> found.group(1)).toList();
	}

	private String account(String name) {
		return list("SELECT id::text FROM staff.account WHERE sign_in = '" + name + "'").get(0);
	}

	private List<String> list(String sql) {
		return Objects
			.requireNonNull(this.database.client().sql(sql).mapValue(String.class).all().collectList().block());
	}

}
