package org.waymark.triage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.decisions.Worked;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.TestPostgres;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.waymark.decisions.Worked.status;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
class DecisionJourneyTests {

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	private DeskClient worker;

	private DeskClient manager;

	private TestReports reports;

	private Worked report;

	@BeforeEach
	void aWorkerHasAReport() {
		this.reports = new TestReports(this.database, this.documents);
		this.worker = DeskClient.signedIn(this.web, "worker");
		this.manager = DeskClient.signedIn(this.web, "manager");
		this.report = new Worked(this.database, this.reports.aReport().arrives());
		this.report.taken(this.worker);
	}

	@Test
	void aReportIsDecidedForEachChildAndClosed() {
		this.report.rated(this.worker, "GREEN");
		assertThat(this.report.child(this.worker, "First")).isEqualTo(303);
		assertThat(this.report.child(this.worker, "Second")).isEqualTo(303);
		assertThat(this.report.record(this.worker, "NO")).isEqualTo(303);
		assertThat(this.report.decided(this.worker, "First", "EARLY_HELP_L2")).isEqualTo(303);
		assertThat(status(this.report.told(this.worker))).isEqualTo(422);
		assertThat(status(this.report.closed(this.worker))).isEqualTo(422);
		assertThat(text(this.worker.get(this.report.page()))).contains("Decide for Second<");
		assertThat(status(this.report.takenOn(this.worker))).isEqualTo(303);
		this.report.decided(this.worker, "Second", "NFA");
		assertThat(status(this.report.closed(this.worker))).isEqualTo(303);
		assertThat(text(this.worker.get("/triage?lane=closed"))).contains("1 closed report")
			.doesNotContain("overdue by");
		assertThat(text(this.worker.get("/triage"))).contains("Mine (0)", "Being worked on (0)", "Closed (1)");
	}

	@Test
	void theDecisionRecordIsKeptAsWrittenAndSaysWhatToThinkAboutWithoutAnyScript() {
		assertThat(this.report.record(this.worker, "NO")).isEqualTo(303);
		assertThat(text(this.worker.get(this.report.page()))).doesNotContain("language-hint");
		assertThat(this.report.record(this.worker, "NO", "Hard to reach")).isEqualTo(303);
		assertThat(text(this.worker.get(this.report.page()))).containsSubsequence("Hard to reach",
				"<p class=\"language-hint\">Say which services tried what");
	}

	@Test
	void aReportIsClosedOnlyWhenWhoeverTakesItOnHasSaidSo() {
		this.report.rated(this.worker, "GREEN");
		this.report.child(this.worker, "First");
		this.report.record(this.worker, "NO");
		this.report.decided(this.worker, "First", "S17_ASSESSMENT");
		assertThat(status(this.report.closed(this.worker))).isEqualTo(422);
		assertThat(text(this.worker.get(this.report.page()))).contains("Nobody has taken it on yet",
				"Note who took on: Section 17 assessment");
		assertThat(text(this.worker.get("/triage?lane=waiting"))).contains("1 report waiting", "in time");
		assertThat(status(this.report.takenOn(this.worker))).isEqualTo(303);
		assertThat(status(this.report.takenOn(this.worker))).isEqualTo(409);
		assertThat(text(this.worker.get(this.report.page()))).contains("Q. Larkspur, assessment team");
		assertThat(status(this.report.closed(this.worker))).isEqualTo(303);
	}

	@Test
	void aReportIsClosedOnlyWhenItSaysWhetherTheReporterWasTold() {
		decidedNoFurtherAction(this.worker, "NO");
		this.report.signed(this.manager, "AGREED");
		assertThat(text(this.worker.get(this.report.page()))).contains("They are to be told by ");
		assertThat(status(this.report.send(this.worker, "decision/close", Map.of()))).isEqualTo(422);
		assertThat(text(this.worker.get(this.report.page() + "/tell"))).contains("did not want to give a name");
		assertThat(status(this.report.told(this.worker))).isEqualTo(303);
		assertThat(status(this.report.send(this.worker, "decision/close", Map.of()))).isEqualTo(303);
		assertThat(this.report.list("SELECT stage FROM conversation.progress")).containsExactly("FINISHED");
	}

	@Test
	void emergencyActionIsOnTheTimelineWithItsLogNumber() {
		Map<String, String> note = Map.of("called", "Police, today at 21:50", "number", "LOG 0077", "done",
				"Officers went round", "seen", "YES");
		assertThat(status(this.report.send(this.worker, "decision/emergency", note))).isEqualTo(303);
		assertThat(text(this.worker.get(this.report.page().replace("/decision", ""))))
			.contains("Trial worker noted emergency action", "LOG 0077", "Was the child seen?: Yes");
		assertThat(status(this.report.send(this.manager, "decision/emergency", note))).isEqualTo(409);
	}

	@Test
	void severalOutcomesStandAtOnceEachWithAuthorReasonAndAgency() {
		this.report.rated(this.worker, "RED");
		this.report.child(this.worker, "First");
		this.report.decided(this.worker, "First", "S47");
		this.report.decided(this.worker, "First", "POLICE_ONLY");
		assertThat(text(this.worker.get(this.report.page()))).contains("Section 47 enquiry",
				"Police, without a social care response", "Trial worker, today", "Seen by the school", "None");
		assertThat(this.report.list("SELECT detail FROM audit.entry WHERE act = 'REPORT_DECIDED' ORDER BY id"))
			.containsExactly("S47", "POLICE_ONLY");
	}

	@Test
	void noFurtherActionOnAmberNeedsASecondPerson() {
		decidedNoFurtherAction(this.worker, "NO");
		assertThat(status(this.report.closed(this.worker))).isEqualTo(422);
		assertThat(text(this.manager.get("/triage?lane=sign-off"))).contains("1 report to sign off");
		assertThat(status(this.report.signed(this.manager, "AGREED"))).isEqualTo(303);
		assertThat(text(this.manager.get("/triage?lane=sign-off"))).contains("0 reports to sign off");
		assertThat(status(this.report.closed(this.worker))).isEqualTo(303);
	}

	@Test
	void whatASecondPersonRefusesDoesNotStand() {
		decidedNoFurtherAction(this.worker, "NO");
		this.report.signed(this.manager, "REFUSED");
		assertThat(text(this.worker.get(this.report.page()))).contains("Refused", "Read it all", "Decide for First<");
		assertThat(status(this.report.closed(this.worker))).isEqualTo(422);
	}

	@Test
	void nobodySignsOffWhatTheyDecidedNotEvenInTheDatabase() {
		this.manager.send("/triage/home", this.report.page().replace("decision", "owner"),
				Map.of("act", "TAKEN_OVER", "version", "2", "reason", "Shift ends"));
		decidedNoFurtherAction(this.manager, "NO");
		EntityExchangeResult<byte[]> own = this.report.signed(this.manager, "AGREED");
		assertThat(status(own)).isEqualTo(422);
		assertThat(text(own)).contains("You decided this yourself", "Read it all</textarea>");
		for (String author : new String[] { "author", "(SELECT id FROM staff.account WHERE sign_in = 'worker')" }) {
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> asTheHub("""
					INSERT INTO triage.review (outcome, author, verdict, reviewer, body)
					SELECT id, %s, 'AGREED', author, '\\x00' FROM triage.outcome WHERE id = '%s'
					""".formatted(author, this.report.lastOutcome())));
		}
	}

	@ParameterizedTest
	@CsvSource({ "sexual, ''", "touched, ''", "used, ''", "own, sexual", "own, exploitation" })
	void whatTheReporterSaidOfSexualHarmCannotBeRuledOutByWhoeverDecides(String sign, String fact) {
		DeskClient second = DeskClient.signedIn(this.web, "worker");
		Worked other = new Worked(this.database, this.reports.aReport().noticing(sign).raising(fact).arrives());
		other.taken(second);
		other.rated(second, "BLUE");
		other.child(second, "First");
		other.record(second, "NO");
		other.decided(second, "First", "NFA");
		assertThat(text(second.get(other.page()))).contains("Waits for a second person");
	}

	@Test
	void noFurtherActionNeedsASecondPersonUntilSexualHarmIsRuledOut() {
		this.report.rated(this.worker, "BLUE");
		this.report.child(this.worker, "First");
		this.report.record(this.worker, "NOT_KNOWN");
		this.report.decided(this.worker, "First", "NFA");
		assertThat(text(this.worker.get(this.report.page()))).contains("Waits for a second person");
		this.report.send(this.worker, "decision/withdraw", Map.of("of", this.report.lastOutcome(), "reason", "Asked"));
		this.report.record(this.worker, "NO");
		this.report.decided(this.worker, "First", "NFA");
		assertThat(status(this.report.closed(this.worker))).isEqualTo(303);
	}

	@Test
	void whatWasDecidedAloneDoesNotCloseAReportThatIsRatedHigherAfterwards() {
		this.report.rated(this.worker, "BLUE");
		this.report.child(this.worker, "First");
		this.report.record(this.worker, "NO");
		this.report.decided(this.worker, "First", "NFA");
		this.report.rated(this.worker, "RED");
		assertThat(status(this.report.closed(this.worker))).isEqualTo(422);
		assertThat(text(this.worker.get(this.report.page()))).contains("the risk was judged higher afterwards");
	}

	@Test
	void reopeningKeepsWhatWasDecidedAndAsksAnew() {
		decidedNoFurtherAction(this.worker, "NO");
		this.report.signed(this.manager, "AGREED");
		this.report.closed(this.worker);
		Rows.change("UPDATE triage.report SET rating_due = decided - interval '2 hours'");
		assertThat(status(this.report.send(this.manager, "decision/reopen", Map.of("reason", "The school rang"))))
			.isEqualTo(303);
		assertThat(text(this.manager.get(this.report.page()))).contains("No further action", "Decided before",
				"Decide for First<", "Write the decision record<");
		assertThat(text(this.manager.get(this.report.page().replace("/decision", ""))))
			.contains("decided later than that, before it was opened again");
		assertThat(text(this.manager.get("/triage?lane=mine"))).contains("1 report is yours");
		assertThat(status(this.report.closed(this.manager))).isEqualTo(422);
	}

	@Test
	void whatIsNoConcernAboutAChildHasNoClockByLawWhenItIsOpenedAgain() {
		decidedNoFurtherAction(this.worker, "NO");
		this.report.signed(this.manager, "AGREED");
		this.report.closed(this.worker);
		Rows.change("UPDATE triage.report SET kind = 'PLACE', statutory_due = NULL");
		this.report.send(this.worker, "decision/reopen", Map.of("reason", "Licensing rang"));
		assertThat(Rows.all("SELECT state, coalesce(reopened_due::text, 'none') FROM triage.report"))
			.containsExactly("OPEN none");
		this.report.child(this.worker, "A girl seen there");
		assertThat(Rows.all("SELECT kind, statutory_due > now() FROM triage.report")).containsExactly("CHILD t");
	}

	@Test
	void whatTheNightOpensAgainIsOutUntilItIsHandedBack() {
		decidedNoFurtherAction(this.worker, "NO");
		this.report.signed(this.manager, "AGREED");
		this.report.closed(this.worker);
		DeskClient nights = DeskClient.signedIn(this.web, "nights");
		this.report.send(nights, "decision/reopen", Map.of("reason", "The reporter wrote at two"));
		assertThat(text(nights.get("/triage?lane=night"))).contains(this.report.page().replace("/decision", "\""));
		assertThat(text(nights.get("/triage?lane=taken")))
			.doesNotContain(this.report.page().replace("/decision", "\""));
	}

	@Test
	void aFormNeedsItsAnswersAndKeepsWhatWasTyped() {
		EntityExchangeResult<byte[]> answer = this.report.send(this.worker, "decision/child",
				Map.of("name", "A boy <with> a red coat"));
		assertThat(status(answer)).isEqualTo(422);
		assertThat(text(answer)).contains("Choose whether the child is known to us", "Choose the level of need",
				"A boy &lt;with> a red coat");
		assertThat(this.report.list("SELECT id::text FROM triage.child")).isEmpty();
	}

	@Test
	void aCorrectionOfAnOldVersionChangesNothingAndShowsBoth() {
		this.report.child(this.worker, "First");
		EntityExchangeResult<byte[]> late = this.report.send(this.worker, "decision/child", Map.of("version", "2", "of",
				this.report.childOf("First"), "name", "Corrected", "known", "YES", "level", "L4"));
		assertThat(status(late)).isEqualTo(409);
		assertThat(text(late)).containsSubsequence("The report has changed", "On record now", "First", "Corrected");
		assertThat(text(this.worker.get(this.report.page()))).contains("First").doesNotContain("Corrected");
	}

	@Test
	void whoeverDoesNotHaveTheReportDecidesNothing() {
		this.report.rated(this.worker, "GREEN");
		this.report.child(this.worker, "First");
		assertThat(this.report.child(this.manager, "Second")).isEqualTo(409);
		assertThat(this.report.decided(this.manager, "First", "S47")).isEqualTo(409);
		assertThat(this.report.list("SELECT code FROM triage.outcome")).isEmpty();
	}

	@Test
	void whatIsWrittenIsNowhereInTheClear() {
		this.report.rated(this.worker, "GREEN");
		this.report.child(this.worker, "Zebrafish");
		assertThat(this.report.list("SELECT encode(body, 'escape') FROM triage.child")).hasSize(1)
			.noneMatch(body -> body.contains("Zebrafish"));
	}

	private void decidedNoFurtherAction(DeskClient who, String sexual) {
		this.report.rated(who, "AMBER");
		this.report.child(who, "First");
		this.report.record(who, sexual);
		assertThat(this.report.decided(who, "First", "NFA")).isEqualTo(303);
	}

	private static void asTheHub(String sql) throws SQLException {
		try (Connection hub = TestPostgres.shared().connect("triage"); Statement statement = hub.createStatement()) {
			statement.execute(sql);
		}
	}

}
