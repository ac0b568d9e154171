package org.waymark.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.Statements;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
class HiddenReportsTests {

	private static final String NOTHING = "ZZZZZ99999";

	/** Every page and form below a report. */
	private static final List<String> PAGES = List.of("", "/owner", "/messages", "/rating", "/decision",
			"/decision/child", "/requests", "/record", "/access", "/readers", "/earlier");

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	private DeskClient worker;

	private DeskClient colleague;

	private String hidden;

	@BeforeEach
	void aReportOnTheQueue() {
		this.worker = DeskClient.signedIn(this.web, "worker");
		this.colleague = DeskClient.signedIn(this.web, "worker2");
		TestReports reports = new TestReports(this.database, this.documents);
		reports.aReport().telling("The other one.").arrives();
		this.hidden = reports.aReport().urgent().dueIn(Duration.ofHours(1)).telling("A family I know.").arrives();
	}

	@Test
	void whoeverIsRecusedFindsNothingAnywhere() {
		Curtain.recuse(this.hidden, "worker");
		findsNothing(this.worker);
		assertThat(text(this.colleague.get("/triage?lane=open"))).contains("A family I know.");
	}

	/** The times are measured by {@code ops/faults/same}. */
	@Test
	void whatIsHiddenTakesTheSameStatementsAsWhatIsNotThere() {
		Curtain.recuse(this.hidden, "worker");
		for (String page : PAGES) {
			Map<String, Long> nothing = Statements.each(() -> this.worker.get("/triage/reports/" + NOTHING + page));
			assertThat(nothing.keySet()).anyMatch(sql -> sql.contains("triage.seen_by"));
			assertThat(Statements.each(() -> this.worker.get(address(page)))).as(page).isEqualTo(nothing);
		}
	}

	@Test
	void anInvisibleReportIsNothingToAllButThoseWhoAreNamed() {
		Curtain.restrict(this.hidden, "INVISIBLE", "worker2");
		findsNothing(this.worker);
		assertThat(text(this.colleague.get("/triage?lane=open"))).contains("A family I know.");
		assertThat(status(this.colleague.get(address("")))).isEqualTo(200);
	}

	@Test
	void ofANameOnlyReportOthersSeeThatThereIsOneAndNoWordOfIt() {
		Curtain.restrict(this.hidden, "NAME_ONLY", "worker2");
		assertThat(text(this.worker.get("/triage?lane=open"))).contains(spoken(), "This report is restricted")
			.doesNotContain("A family I know", "in danger or hurt right now");
		assertThat(text(this.worker.get(address("")))).doesNotContain("A family I know");
		assertThat(status(this.worker.get(address("/decision")))).isEqualTo(404);
	}

	@Test
	void whoeverOpenedItOutOfTurnReadsItUntilThen() {
		Curtain.restrict(this.hidden, "INVISIBLE", "worker2");
		Curtain.opened(this.hidden, "worker", "1 hour");
		assertThat(status(this.worker.get(address("")))).isEqualTo(200);
		Rows.change("UPDATE triage.opening SET until = now() - interval '1 second'");
		findsNothing(this.worker);
	}

	@Test
	void nothingIsLostBecauseNobodyIsLeftWhoMayReadIt() {
		Curtain.restrict(this.hidden, "INVISIBLE", "worker2");
		Rows.change("UPDATE triage.restriction SET review_due = now() - interval '1 day'");
		assertThat(text(this.worker.get("/triage?lane=open"))).contains(spoken()).doesNotContain("A family I know");
		Rows.change("UPDATE triage.restriction SET review_due = now() + interval '1 day'");
		Rows.change("UPDATE staff.account SET disabled = now() WHERE sign_in = 'worker2'");
		try {
			assertThat(text(this.worker.get("/triage?lane=open"))).contains(spoken());
		}
		finally {
			Rows.change("UPDATE staff.account SET disabled = NULL WHERE sign_in = 'worker2'");
		}
	}

	@Test
	void whatOnlySomebodyWhoIsRecusedMightReadIsThereForAll() {
		Curtain.restrict(this.hidden, "INVISIBLE", "worker2");
		findsNothing(this.worker);
		Curtain.recuse(this.hidden, "worker2");
		assertThat(text(this.worker.get("/triage?lane=open"))).contains(spoken()).doesNotContain("A family I know");
	}

	@Test
	void whatIsOverdueIsThereForAllHoweverHidden() {
		Curtain.restrict(this.hidden, "INVISIBLE", "worker2");
		findsNothing(this.worker);
		Rows.change("UPDATE triage.report SET statutory_due = now() - interval '1 minute'");
		assertThat(text(this.worker.get("/triage?lane=open"))).contains(spoken()).doesNotContain("A family I know");
	}

	@Test
	void whoeverHasItMayReadItAfterTheirOpeningHasEnded() {
		Curtain.restrict(this.hidden, "INVISIBLE", "worker2");
		Curtain.opened(this.hidden, "worker", "1 hour");
		this.worker.send("/triage/home", address("/owner"), Map.of("act", "CLAIMED", "version", "1"));
		Rows.change("UPDATE triage.opening SET until = now() - interval '1 second'");
		assertThat(status(this.worker.get(address("")))).isEqualTo(200);
		Curtain.recuse(this.hidden, "worker");
		assertThat(status(this.worker.get(address("")))).as("a recusal bars them all the same").isEqualTo(404);
	}

	@Test
	void theDayIsClosedWithoutWhatIsRestrictedToOthersAndSaysSo() {
		Curtain.restrict(this.hidden, "NAME_ONLY", "worker2");
		assertThat(text(this.worker.get("/triage/closing"))).contains("have nobody for the night: 1.")
			.doesNotContain(this.hidden);
		assertThat(text(this.colleague.get("/triage/closing"))).contains("who-" + this.hidden);
	}

	@Test
	void oneRecusalHidesNothingFromAnybodyElse() {
		Curtain.recuse(this.hidden, "worker");
		assertThat(rows(this.worker)).doesNotContain("A family I know");
		assertThat(rows(this.colleague)).contains("A family I know");
		assertThat(rows(this.worker)).doesNotContain("A family I know");
	}

	@Test
	void nobodyIsGivenAReportThatIsClosedToThem() {
		Curtain.recuse(this.hidden, "worker");
		this.colleague.send("/triage/home", address("/owner"), Map.of("act", "CLAIMED"));
		String worker = Rows.all("SELECT id FROM staff.account WHERE sign_in = 'worker'").get(0);
		this.colleague.send("/triage/home", address("/owner"),
				Map.of("act", "HANDED_OVER", "version", "2", "to", worker));
		assertThat(Rows.all("SELECT a.sign_in FROM triage.report r JOIN staff.account a ON a.id = r.owner"))
			.containsExactly("worker2");
	}

	@Test
	void theWallIsPartOfEachQueryAndLeavesItItsIndex() {
		List<String> plan = Rows.all("""
				EXPLAIN SELECT id FROM triage.listed_for('2f5e3e54-0000-4000-8000-000000000000')
				WHERE reference = 'AAAAA00000'
				""");
		assertThat(plan).noneMatch(line -> line.contains("Function Scan"))
			.anyMatch(line -> line.contains("hashed SubPlan"));
	}

	@Test
	void whatTheQueueShowsIsPartOfEachStatementAndLeavesItItsIndex() {
		List<String> plan = Rows.all("""
				EXPLAIN SELECT * FROM triage.queue_rows('2f5e3e54-0000-4000-8000-000000000000')
				WHERE reference = 'AAAAA00000'
				""");
		assertThat(plan).noneMatch(line -> line.contains("Function Scan"))
			.anyMatch(line -> line.contains("hashed SubPlan"));
	}

	private void findsNothing(DeskClient reader) {
		for (String page : PAGES) {
			EntityExchangeResult<byte[]> found = reader.get(address(page));
			EntityExchangeResult<byte[]> nothing = reader.get("/triage/reports/" + NOTHING + page);
			assertThat(status(found)).as(page).isEqualTo(404).isEqualTo(status(nothing));
			assertThat(plain(found)).as(page).isEqualTo(plain(nothing));
		}
		Stream
			.of("/triage?lane=open", "/triage", "/triage?lane=open&overdue=yes", "/triage/closing",
					"/triage/queue/rows?lane=open", "/triage?lane=open&after=" + this.hidden)
			.forEach(list -> assertThat(text(reader.get(list))).as(list)
				.doesNotContain("A family I know", spoken(), "/reports/" + this.hidden));
		assertThat(text(reader.get("/triage"))).contains("New (1)", "All open (1)");
	}

	// The proof in the form and the time in the footer differ from page to page.
	private static String plain(EntityExchangeResult<byte[]> answer) {
		return text(answer).replaceAll("value=\"[^\"]*\"", "")
			.replaceAll("<time.*?</time>", "")
			.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "")
			.replaceAll("(?i)<code>.*?</code>", "");
	}

	private String rows(DeskClient reader) {
		return text(reader.get("/triage/queue/rows?lane=open"));
	}

	private String address(String page) {
		return "/triage/reports/" + this.hidden + page;
	}

	private String spoken() {
		return this.hidden.substring(0, 5) + " " + this.hidden.substring(5);
	}

	private static int status(EntityExchangeResult<byte[]> answer) {
		return answer.getStatus().value();
	}

}
