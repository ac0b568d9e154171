package org.waymark.retention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.access.Curtain;
import org.waymark.cases.CaseDocuments;
import org.waymark.cases.CaseSubjects;
import org.waymark.cases.SubjectDocument;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/**
 * A person confirms how long a closed report is kept; what was confirmed before stays.
 */
@WaymarkTest
class KeepingJourneyTests {

	@Autowired
	private WebTestClient web;

	@Autowired
	private TriageDatabase database;

	@Autowired
	private CaseDocuments documents;

	@Autowired
	private CaseSubjects subjects;

	private String reference;

	private DeskClient worker;

	@BeforeEach
	void aReport() {
		this.reference = new TestReports(this.database, this.documents).aReport().arrives();
		this.worker = DeskClient.signedIn(this.web, "worker");
	}

	@Test
	void anOpenReportHasNoRuleYet() {
		assertThat(text(this.worker.get(page()))).contains("This report is open").doesNotContain("type=\"radio\"");
		assertThat(status(send(Map.of("rule", "no-action", "why", "Mine")))).isEqualTo(409);
		assertThat(Rows.count("SELECT count(*) FROM retention.keeping")).isZero();
	}

	@Test
	void theRuleOfWhatWasDecidedIsSuggestedAndNothingIsChosen() {
		closed("NFA", "2016-03-27");
		String page = text(this.worker.get(page()));
		assertThat(page).contains("this rule is suggested", "7 years after it was closed", "Nobody has confirmed")
			.doesNotContain("checked");
		assertThat(text(this.worker.get("/triage/reports/" + this.reference))).contains("Nobody has confirmed a rule",
				page());
		assertThat(status(send(Map.of("rule", "no-action")))).isEqualTo(303);
		assertThat(text(this.worker.get("/triage/reports/" + this.reference)))
			.contains("7 years after it was closed: not erased before");
		assertThat(Rows.all("SELECT detail FROM audit.entry WHERE act = 'REPORT_KEEPING_CONFIRMED'"))
			.containsExactly("no-action");
	}

	@Test
	void whoChoosesAnotherOneSaysWhyAndBothStay() {
		closed("NFA", "2016-03-27");
		send(Map.of("rule", "no-action"));
		EntityExchangeResult<byte[]> silent = send(Map.of("rule", "sexual-harm", "why", " "));
		assertThat(status(silent)).isEqualTo(422);
		assertThat(text(silent)).contains("Say why you choose another rule");
		assertThat(status(send(Map.of("rule", "sexual-harm", "why", "أخوها قال ذلك")))).isEqualTo(303);
		assertThat(text(this.worker.get(page()))).containsSubsequence("27 March 2091",
				"Reports about sexual abuse or exploitation", "أخوها قال ذلك", "no further steps");
		assertThat(status(send(Map.of("rule", "no-action")))).as("a change back is a change").isEqualTo(422);
		assertThat(Rows.all("SELECT encode(body, 'escape') FROM retention.keeping")).hasSize(2)
			.noneMatch(sealed -> sealed.contains("why"));
	}

	@Test
	void anAgeIsNoDateOfBirth() {
		closed("S17_ASSESSMENT", "about 9");
		int year = Integer.parseInt(Rows.all("SELECT extract(year FROM now())::int").get(0));
		assertThat(text(this.worker.get(page()))).contains(String.valueOf(year + 26));
	}

	@Test
	void ofTwoWhoConfirmAtOnceTheLaterLearnsOfIt() {
		closed("NFA", "");
		Map<String, String> stale = Map.of("rule", "sexual-harm", "why", "My words", "seen", "0");
		assertThat(status(send(Map.of("rule", "no-action")))).isEqualTo(303);
		EntityExchangeResult<byte[]> late = this.worker.send(page(), page(), stale);
		assertThat(status(late)).isEqualTo(409);
		assertThat(text(late)).contains("Somebody else was first", "My words");
		assertThat(Rows.count("SELECT count(*) FROM retention.keeping")).isOne();
	}

	@Test
	void openedAgainItNeedsARuleAgain() {
		closed("NFA", "");
		send(Map.of("rule", "no-action"));
		Rows.change("UPDATE triage.report SET round = 2, reopened = now()");
		assertThat(text(this.worker.get(page()))).contains("Nobody has confirmed a rule", "no further steps");
	}

	@Test
	void whatIsWrongIsSaidAndWhatWasTypedStays() {
		closed("NFA", "");
		EntityExchangeResult<byte[]> answer = send(Map.of("rule", "nothing", "why", "Some words"));
		assertThat(status(answer)).isEqualTo(422);
		assertThat(text(answer)).contains("Select which rule keeps it", "Some words");
		EntityExchangeResult<byte[]> much = send(Map.of("rule", "no-action", "why", "m".repeat(4001)));
		assertThat(status(much)).isEqualTo(422);
		assertThat(text(much)).contains("in at most 4,000 characters", "m".repeat(4001), "checked");
	}

	@Test
	void whoMayNotSeeAReportFindsNothing() {
		closed("NFA", "");
		Curtain.recuse(this.reference, "worker");
		assertThat(status(this.worker.get(page()))).isEqualTo(404);
		assertThat(status(send(Map.of("rule", "no-action")))).isEqualTo(404);
	}

	@Test
	void whoOnlyReadsSeesTheRuleAndNoForm() {
		closed("NFA", "");
		DeskClient reader = DeskClient.signedIn(this.web, "intake");
		assertThat(text(reader.get(page()))).contains("Nobody has confirmed").doesNotContain("type=\"radio\"");
	}

	private void closed(String outcome, String born) {
		UUID report = UUID.fromString(Rows.all("SELECT id FROM triage.report").get(0));
		UUID child = UUID.randomUUID();
		this.subjects
			.addChild(new ReportId(report), child, Optional.empty(), new SubjectDocument(Map.of("age", List.of(born))))
			.block();
		Rows.change("""
				INSERT INTO triage.outcome (id, report, child, round, code, second, author, body)
				SELECT gen_random_uuid(), '%s', '%s', 1, '%s', false, id, '\\x00'
				FROM staff.account WHERE sign_in = 'worker'
				""".formatted(report, child, outcome));
		Rows.change("UPDATE triage.report SET state = 'CLOSED', decided = now(), closed = now()");
	}

	private String page() {
		return "/triage/reports/" + this.reference + "/keeping";
	}

	private EntityExchangeResult<byte[]> send(Map<String, String> typed) {
		Map<String, String> form = new HashMap<>(typed);
		form.put("seen", Rows.all("SELECT count(*) FROM retention.keeping").get(0));
		return this.worker.send("/triage/home", page(), form);
	}

	private static int status(EntityExchangeResult<byte[]> answer) {
		return answer.getStatus().value();
	}

}
