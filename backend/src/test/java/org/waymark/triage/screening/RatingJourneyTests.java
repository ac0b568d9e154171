package org.waymark.triage.screening;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
class RatingJourneyTests {

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	private TestReports reports;

	private DeskClient worker;

	private String report;

	@BeforeEach
	void aWorkerHasAnUrgentReport() {
		this.reports = new TestReports(this.database, this.documents);
		this.worker = DeskClient.signedIn(this.web, "worker");
		this.report = "/triage/reports/" + this.reports.aReport().urgent().arrives();
		this.worker.send("/triage/home", this.report + "/owner", Map.of("act", "CLAIMED"));
	}

	@Test
	void nothingIsChosenBeforehandAndTheSuggestionSaysWhy() {
		String page = text(this.worker.get(this.report + "/rating"));
		assertThat(page).doesNotContain(" checked")
			.containsSubsequence("Not rated yet", "Suggested: <strong>Red</strong>", "in danger or hurt right now",
					"You decide.");
	}

	@Test
	void whereNoRuleFiredThePageSaysThatNothingIsSuggested() {
		String plain = "/triage/reports/" + this.reports.aReport().arrives();
		assertThat(text(this.worker.get(plain + "/rating"))).contains("No safety rule fired, so no rating is suggested")
			.doesNotContain("Suggested:");
		assertThat(text(this.worker.get(this.report + "/rating"))).doesNotContain("No safety rule fired");
	}

	@Test
	void aRatingNeedsAChoiceAndAReasonAndKeepsWhatWasTyped() {
		EntityExchangeResult<byte[]> noChoice = rate(this.worker, Map.of("version", "2", "reason", "Two calls before"));
		assertThat(status(noChoice)).isEqualTo(422);
		assertThat(text(noChoice)).contains("Choose how urgent the report is", "Two calls before</textarea>");
		EntityExchangeResult<byte[]> noReason = rate(this.worker, Map.of("version", "2", "rating", "AMBER"));
		assertThat(status(noReason)).isEqualTo(422);
		assertThat(text(noReason)).contains("Enter why you rate it so", "value=\"AMBER\" checked");
		assertThat(list("SELECT coalesce(rating, 'none') FROM triage.report")).containsExactly("none");
	}

	@Test
	void aRatingRunsAClockOfItsOwnBesideTheStatutoryOne() {
		assertThat(status(rate(this.worker, kept("RED", 2)))).isEqualTo(303);
		assertThat(list("SELECT (rating_due - received)::text FROM triage.report")).containsExactly("04:00:00");
		assertThat(text(this.worker.get(this.report))).contains("Decision by law", "By its rating", "due in 3 hours",
				"Trial worker rated this report red", "Because");
		assertThat(list("SELECT detail FROM audit.entry WHERE act = 'REPORT_RATED'")).containsExactly("RED floor RED");
	}

	@Test
	void blueHasNoClockAndTheStatutoryOneStays() {
		List<String> before = list("SELECT statutory_due::text FROM triage.report");
		rate(this.worker, kept("BLUE", 2));
		assertThat(list("SELECT statutory_due::text FROM triage.report WHERE rating_due IS NULL")).isEqualTo(before);
		assertThat(text(this.worker.get(this.report))).contains("Decision by law").doesNotContain("By its rating");
	}

	/** The hub opened on Mondays alone when the report came, and daily by now. */
	@Test
	void aRatingIsCountedByTheCalendarInForceWhenTheReportCame() {
		Rows.change("UPDATE triage.report SET calendar = 'mondays'");
		Rows.change(
				"INSERT INTO triage.calendar (version, hours, closed) VALUES ('mondays', '{MONDAY 09:00 10:00}', '{}')");
		assertThat(text(this.worker.get(this.report + "/rating"))).contains("Counted in the hours of the hub alone");
		rate(this.worker, kept("GREEN", 2));
		assertThat(list("SELECT rating_calendar || ' ' || (rating_due - received > interval '14 days') || ' ' "
				+ "|| extract(isodow FROM rating_due AT TIME ZONE 'Europe/London') FROM triage.report"))
			.containsExactly("mondays true 1");
		rate(this.worker, kept("RED", 3));
		assertThat(text(this.worker.get(this.report))).contains("Red, in hub hours",
				"The elapsed hours are the deadline");
	}

	@Test
	void everyRatingStaysWithItsReason() {
		rate(this.worker, kept("GREEN", 2));
		rate(this.worker, Map.of("version", "3", "rating", "RED", "reason", "The school rang"));
		assertThat(text(this.worker.get(this.report))).containsSubsequence("rated this report red", "The school rang",
				"rated this report green", "Because");
		assertThat(list("SELECT detail FROM audit.entry WHERE act = 'REPORT_RATED' ORDER BY id"))
			.containsExactly("GREEN floor RED", "RED was GREEN floor RED");
	}

	@Test
	void whoeverRatesARedReportDownDoesNotHideThatItsClockHadRunOut() {
		rate(this.worker, kept("RED", 2));
		Rows.change("UPDATE triage.report SET rating_due = now() - interval '125 minutes'");
		rate(this.worker, Map.of("version", "3", "rating", "GREEN", "reason", "The school rang"));
		String page = text(this.worker.get(this.report));
		assertThat(page).contains("Clock missed", "It was rated “Red”, due", "It was rated anew 2 hours",
				"rated this report green. The clock of the rating before had run out");
		rate(this.worker, Map.of("version", "4", "rating", "AMBER", "reason", "They rang again"));
		assertThat(text(this.worker.get(this.report))).containsOnlyOnce("Clock missed");
	}

	@Test
	void aRatingThatWasDecidedInTimeIsNotMissedWhenItIsRatedAnew() {
		rate(this.worker, kept("RED", 2));
		Rows.change(
				"UPDATE triage.report SET rating_due = now() - interval '1 hour', decided = now() - interval '2 hours'");
		rate(this.worker, Map.of("version", "3", "rating", "GREEN", "reason", "The school rang"));
		assertThat(text(this.worker.get(this.report))).contains("rated this report green")
			.doesNotContain("Clock missed");
	}

	@Test
	void onceItIsDecidedItsDeadlineStaysHoweverItIsRatedAnew() {
		rate(this.worker, kept("RED", 2));
		Rows.change(
				"UPDATE triage.report SET rating_due = now() - interval '3 hours', decided = now() - interval '1 hour'");
		rate(this.worker, Map.of("version", "3", "rating", "GREEN", "reason", "The school rang"));
		assertThat(text(this.worker.get(this.report))).containsSubsequence("By its rating", "late by 2 hours");
		Rows.change("UPDATE triage.report SET rating_due = now() + interval '3 days'");
		rate(this.worker, Map.of("version", "4", "rating", "RED", "reason", "They rang again"));
		assertThat(list("SELECT (rating_due > now() + interval '2 days')::text FROM triage.report"))
			.containsExactly("true");
	}

	@Test
	void signsAreNotedBelowTheReasonByGroupAndNeverAddedUpUnasked() {
		EntityExchangeResult<byte[]> noReason = rate(this.worker,
				Map.of("version", "2", "rating", "AMBER", "signs-days", "missing"));
		assertThat(text(noReason)).contains("value=\"missing\" checked", "<details class=\"signs\" open>");
		assertThat(status(rate(this.worker, Map.of("version", "2", "rating", "AMBER", "reason", "The school rang",
				"signs-days", "missing", "signs-body", "injuries", "signs-other", "never-listed"))))
			.isEqualTo(303);
		assertThat(text(this.worker.get(this.report)))
			.containsSubsequence("The school rang", "Signs noted:",
					"Where the child is, and with whom: Is missing, or out late, and nobody knows where",
					"Body and health: Has injuries or pain that nobody explains")
			.doesNotContain("never-listed", "Added up");
	}

	@Test
	void afterScreeningThePersonsRatingOrdersTheQueueAndTheRuleStays() {
		rate(this.worker, kept("GREEN", 2));
		this.worker.send("/triage/home", this.report + "/owner", Map.of("act", "RELEASED", "version", "3"));
		String sooner = this.reports.aReport().dueIn(Duration.ofHours(2)).arrives();
		String queue = text(this.worker.get("/triage"));
		assertThat(queue).containsSubsequence("report-" + sooner, "Not opened yet",
				"report-" + this.report.substring(this.report.lastIndexOf('/') + 1), "Green",
				"in danger or hurt right now");
		assertThat(queue).doesNotContain("urgent</h1>");
	}

	@Test
	void onlyWhoeverHasAReportRatesIt() {
		DeskClient second = DeskClient.signedIn(this.web, "worker2");
		assertThat(text(second.get(this.report + "/rating"))).contains("Take it first").doesNotContain("<fieldset");
		EntityExchangeResult<byte[]> answer = rate(second, kept("BLUE", 2));
		assertThat(status(answer)).isEqualTo(409);
		assertThat(text(answer)).contains("What you wrote", "Because");
		assertThat(list("SELECT coalesce(rating, 'none') FROM triage.report")).containsExactly("none");
	}

	@Test
	void aFormThatIsOutOfDateShowsBothRatingsAndKeepsWhatWasTyped() {
		rate(this.worker, kept("AMBER", 2));
		EntityExchangeResult<byte[]> late = rate(this.worker,
				Map.of("version", "2", "was", "", "rating", "BLUE", "reason", "Only advice"));
		assertThat(status(late)).isEqualTo(409);
		assertThat(text(late)).containsSubsequence("When you opened the page", "Not rated yet", "Now", "Amber",
				"Only advice</textarea>");
		assertThat(list("SELECT rating FROM triage.report")).containsExactly("AMBER");
	}

	@Test
	void theFirstLookIsNotedOnce() {
		assertThat(text(this.worker.get("/triage?lane=taken"))).contains("Not opened yet</strong>");
		DeskClient.signedIn(this.web, "manager").get(this.report);
		this.worker.get(this.report);
		assertThat(text(this.worker.get("/triage?lane=taken"))).doesNotContain("Not opened yet</strong>");
		assertThat(text(this.worker.get(this.report))).containsOnlyOnce("opened this report first")
			.contains("Trial duty manager opened this report first");
		assertThat(list("SELECT act FROM audit.entry WHERE act = 'REPORT_FIRST_LOOK'")).hasSize(1);
	}

	private static Map<String, String> kept(String rating, int version) {
		return Map.of("version", Integer.toString(version), "rating", rating, "reason", "Because");
	}

	private EntityExchangeResult<byte[]> rate(DeskClient who, Map<String, String> fields) {
		return who.send("/triage/home", this.report + "/rating", fields);
	}

	private static int status(EntityExchangeResult<byte[]> answer) {
		return answer.getStatus().value();
	}

	private List<String> list(String sql) {
		return Objects
			.requireNonNull(this.database.client().sql(sql).mapValue(String.class).all().collectList().block());
	}

}
