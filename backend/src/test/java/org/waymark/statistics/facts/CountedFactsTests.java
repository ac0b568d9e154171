package org.waymark.statistics.facts;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.clocks.WorkingTime;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.statistics.disclosure.Quarter;
import org.waymark.testing.Await;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/**
 * Facts are counted when they come and when they change, and only those inside see them
 * as they are.
 */
@WaymarkTest
class CountedFactsTests {

	private static final String PAGE = "/triage/figures";

	private static final String ENTER = PAGE + "/entered";

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	@Autowired
	CountedFacts facts;

	private TestReports reports;

	private Quarter quarter;

	private DeskClient analyst;

	@BeforeEach
	void signIn() {
		this.reports = new TestReports(this.database, this.documents);
		this.quarter = Quarter.of(WorkingTime.day(InstantSource.system().instant()));
		this.analyst = DeskClient.signedIn(this.web, "analyst");
	}

	@Test
	void whatComesAndChangesIsCountedOnce() {
		this.reports.aReport().arrives();
		String reference = this.reports.aReport().arrives();
		counted();
		QuarterSums first = this.facts.sums(this.quarter).block();
		assertThat(first).isNotNull();
		assertThat(first.total()).isEqualTo(2);
		assertThat(first.of("kind", "NOT_RECORDED")).isEqualTo(2);
		assertThat(first.of("reading", "UNREAD")).isEqualTo(2);
		decided(reference);
		counted();
		QuarterSums then = this.facts.sums(this.quarter).block();
		assertThat(then).isNotNull().isEqualTo(this.facts.recounted(this.quarter).block());
		assertThat(then.total()).isEqualTo(2);
		assertThat(then.of("kind", "WITHIN_FAMILY")).isOne();
		assertThat(then.beside("WITHIN_FAMILY", "sex", "GIRL")).isOne();
		assertThat(then.of("outcome", "PROTECTION")).isOne();
		assertThat(then.of("looked-after", "YES")).isOne();
	}

	/** Whether a report is asked about again is said of the later one. */
	@Test
	void aLinkThatComesOrGoesCountsBothReportsAnew() {
		this.reports.aReport().arrives();
		this.reports.aReport().arrives();
		counted();
		Rows.change("""
				INSERT INTO triage.earlier (id, report, earlier, author, body, alike)
				SELECT gen_random_uuid(), max(r.id::text)::uuid, min(r.id::text)::uuid, max(a.id::text)::uuid, '\\x00',
					'FAMILY'
				FROM triage.report r, staff.account a WHERE a.sign_in = 'worker'
				""");
		counted();
		assertThat(this.facts.sums(this.quarter).block()).extracting(sums -> sums.of("again", "YES")).isEqualTo(1);
		Rows.change("UPDATE triage.earlier SET undone = now(), undone_by = author");
		counted();
		assertThat(this.facts.sums(this.quarter).block()).extracting(sums -> sums.of("again", "YES")).isEqualTo(0);
	}

	@Test
	void noFactIsAColumn() {
		this.reports.aReport().arrives();
		counted();
		assertThat(Rows
			.all("""
					SELECT column_name FROM information_schema.columns WHERE table_schema = 'statistics' AND table_name = 'fact'
					ORDER BY 1
					"""))
			.containsExactly("body", "report");
	}

	@Test
	void eachLookIsOnRecordAndTheTotalCountsAReportOnce() {
		this.reports.aReport().arrives();
		counted();
		String page = text(this.analyst.get(PAGE));
		assertThat(page).contains("All reports, each once", "Sexual abuse within the family", "1 (100%)",
				"most abuse in families is never reported");
		assertThat(page.indexOf("Sexual exploitation")).isLessThan(page.indexOf("Sexual abuse outside the family"));
		assertThat(page.indexOf("Sexual abuse outside the family"))
			.isLessThan(page.indexOf("Sexual abuse within the family"));
		assertThat(Rows.count("SELECT count(*) FROM audit.entry WHERE act = 'FIGURES_READ'")).isOne();
		assertThat(text(this.analyst.get(PAGE + "/dictionary"))).contains("Fewer than 10 are hidden",
				"kinds of harm, by sex", "Not in a release.");
		assertThat(text(this.analyst.get(PAGE + "?quarter=2025Q2"))).contains("April to June 2025");
		assertThat(text(this.analyst.get(PAGE + "?quarter=x"))).contains("All reports, each once");
	}

	@Test
	void othersSeeNothing() {
		for (String name : List.of("worker", "scrutiny", "admin")) {
			DeskClient other = DeskClient.signedIn(this.web, name);
			assertThat(other.get(PAGE).getStatus().value()).as(name).isEqualTo(403);
		}
		assertThat(DeskClient.signedIn(this.web, "manager").get(ENTER).getStatus().value()).isEqualTo(403);
	}

	@Test
	void whatIsEnteredIsMarkedWithItsSource() {
		assertThat(entered("forty", "the panel’s list", "2025-06-30", "0")).satisfies(answer -> {
			assertThat(answer.getStatus().value()).isEqualTo(422);
			assertThat(text(answer)).contains("Enter a whole number", "value=\"forty\"", "the panel’s list");
		});
		assertThat(entered("40", "", "2125-06-30", "0").getStatus().value()).isEqualTo(422);
		assertThat(entered("40", "قائمة", "2025-06-30", "0").getStatus().value()).isEqualTo(303);
		assertThat(text(this.analyst.get(PAGE + "?quarter=2025Q2"))).contains("entered by an analyst", "قائمة",
				"30 June 2025", ">40<");
		assertThat(entered("41", "another list", "2025-06-30", "0")).satisfies(late -> {
			assertThat(late.getStatus().value()).isEqualTo(409);
			assertThat(text(late)).contains("The figures have changed", "value=\"41\"", "name=\"version\" value=\"1\"");
		});
		assertThat(entered("41", "another list", "2025-06-30", "1").getStatus().value()).isEqualTo(303);
	}

	/**
	 * Somebody takes a report, rates it, records a child and the kind of harm, and
	 * decides.
	 */
	private void decided(String reference) {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		of(worker, reference, "owner", Map.of("act", "CLAIMED"));
		of(worker, reference, "rating", Map.of("rating", "AMBER", "reason", "Seen twice"));
		of(worker, reference, "decision/child",
				Map.of("name", "First", "known", "NO", "level", "L3", "age", "14", "sex", "GIRL", "looked", "YES"));
		of(worker, reference, "decision/record", record());
		of(worker, reference, "decision/outcome", Map.of("of", Rows.all("SELECT id FROM triage.child").get(0),
				"outcomes", "S47", "reason", "Seen by the school", "agency", "None"));
	}

	private static Map<String, String> record() {
		Map<String, String> record = new HashMap<>(
				Map.of("harm", "YES", "sexual", "YES", "hand", "FIRST", "kinds", "WITHIN_FAMILY"));
		List.of("nature", "needs", "urgent", "knows", "parents", "whereabouts", "seen", "contact", "previous",
				"agencies")
			.forEach(question -> record.put(question, "Not known"));
		return record;
	}

	private static void of(DeskClient worker, String reference, String form, Map<String, String> fields) {
		Map<String, String> all = new HashMap<>(fields);
		all.put("version", Rows.all("SELECT version FROM triage.report WHERE reference = '" + reference + "'").get(0));
		EntityExchangeResult<byte[]> answer = worker.send("/triage/home", "/triage/reports/" + reference + "/" + form,
				all);
		assertThat(answer.getStatus().value()).as(form).isEqualTo(303);
	}

	private EntityExchangeResult<byte[]> entered(String number, String source, String day, String version) {
		return this.analyst.send(ENTER, ENTER, Map.of("quarter", "2025Q2", "version", version,
				"number-MISSING_EPISODES", number, "source-MISSING_EPISODES", source, "day-MISSING_EPISODES", day));
	}

	private static void counted() {
		Await.until("everything is counted", () -> Rows.count("SELECT count(*) FROM statistics.to_count") == 0);
	}

}
