package org.waymark.administration.auditlog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

import org.waymark.cases.CaseDocuments;
import org.waymark.conversations.Correspondence;
import org.waymark.desk.Words;
import org.waymark.notification.duty.AlertReason;
import org.waymark.notification.duty.DutyAlerts;
import org.waymark.notification.outbox.NewMessage;
import org.waymark.notification.outbox.Outbox;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.testing.DeskClient;
import org.waymark.testing.DeskTable;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.administration.auditlog.Tried.account;
import static org.waymark.administration.auditlog.Tried.id;
import static org.waymark.administration.auditlog.Tried.with;

/**
 * Every act of the desk, done through its form: each leaves exactly one entry of the
 * record. A form that is new on the desk and not done here fails the test.
 */
@WaymarkTest
class ActsTests {

	private static final Map<String, String> NOTHING = Map.of();

	private static final String REPORTS = "/triage/reports/{reference}/";

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	@Autowired
	Correspondence correspondence;

	@Autowired
	DutyAlerts alerts;

	@Autowired
	Outbox outbox;

	@Autowired
	Words words;

	@Autowired
	RequestMappingHandlerMapping requestMappingHandlerMapping;

	private TestReports reports;

	private DeskClient worker;

	private DeskClient manager;

	private String reference;

	private Tried tried;

	@BeforeEach
	void aReportOnTheQueue() {
		this.reports = new TestReports(this.database, this.documents);
		this.worker = DeskClient.signedIn(this.web, "worker");
		this.manager = DeskClient.signedIn(this.web, "manager");
		this.reference = this.reports.aReport().confidential().arrives();
		this.tried = new Tried(this.reference);
	}

	@Test
	void eachActLeavesExactlyOneEntry() {
		signingInAndOut();
		owning();
		rating();
		describing();
		deciding();
		closing();
		writing();
		AskingActs.tried(this.tried, this.worker, this.manager, DeskClient.signedIn(this.web, "police"));
		opening();
		LinkingActs.tried(this.tried, this.worker, this.reports);
		hiding();
		floods();
		duty();
		record();
		coming();
		SchoolActs.tried(this.tried, this.web);
		CommitteeActs.tried(this.tried, this.web);
		HoldActs.tried(this.tried, this.web, this.manager);
		ErasureActs.tried(this.tried, this.web, this.manager, this.reports.aReport().arrives());
		ContentActs.tried(this.tried, this.web);
		FiguresActs.tried(this.tried, this.web);
		assertThat(this.tried.forms()).isEqualTo(DeskTable.forms(this.requestMappingHandlerMapping)
			.stream()
			.filter(form -> !AccountActsTests.FORMS.matcher(form).matches())
			.collect(Collectors.toSet()));
		assertThat(this.tried.acts()).hasSizeGreaterThanOrEqualTo(40)
			.allMatch(act -> this.words.maybe("audited", act).isPresent());
	}

	private void signingInAndOut() {
		DeskClient somebody = new DeskClient(this.web);
		this.tried.one(Set.of("SIGN_IN_FAILED"), "/triage/sign-in",
				() -> somebody.signIn("worker", "not the password"));
		this.tried.one(Set.of("SIGNED_IN"), "/triage/sign-in", () -> somebody.signIn("worker2", DeskClient.PASSWORD));
		this.tried.at("/triage/sign-out", "SIGNED_OUT", somebody, NOTHING);
	}

	private void owning() {
		this.tried.one("REPORT_CLAIMED", "owner", this.worker, Map.of("act", "CLAIMED"));
		this.tried.one("REPORT_RELEASED", "owner", this.worker, Map.of("act", "RELEASED"));
		this.tried.one("REPORT_CLAIMED", "owner", this.worker, Map.of("act", "CLAIMED"));
		this.tried.one("REPORT_HANDED_OVER", "owner", this.worker,
				Map.of("act", "HANDED_OVER", "to", account("manager")));
		this.tried.one("REPORT_TAKEN_OVER", "owner", this.worker, Map.of("act", "TAKEN_OVER", "reason", "She is away"));
	}

	private void rating() {
		this.tried.one("REPORT_RATED", "rating", this.worker, Map.of("rating", "AMBER", "reason", "Seen twice"));
		this.tried.one("REPORT_PUT_ON_TOP", "top", this.manager, Map.of("act", "PUT", "reason", "She rang twice"));
		this.tried.one("REPORT_TAKEN_FROM_TOP", "top", this.manager, Map.of("act", "UNDO", "reason", "Seen to"));
	}

	private void describing() {
		Map<String, String> child = Map.of("name", "First", "known", "NO", "level", "L3");
		this.tried.one("REPORT_CHILD_ADDED", "decision/child", this.worker, child);
		this.tried.one("REPORT_CHILD_CORRECTED", "decision/child", this.worker, with(child, "of", id("triage.child")));
		Map<String, String> person = Map.of("name", "Other", "age", "ADULT", "works", "NO");
		this.tried.one("REPORT_PERSON_ADDED", "decision/person", this.worker, person);
		this.tried.one("REPORT_PERSON_CORRECTED", "decision/person", this.worker,
				with(person, "of", id("triage.person")));
		Map<String, String> record = List
			.of("nature", "needs", "urgent", "knows", "parents", "whereabouts", "seen", "contact", "previous",
					"agencies")
			.stream()
			.collect(Collectors.toMap(question -> question, question -> "Not known"));
		this.tried.one("REPORT_RECORD_WRITTEN", "decision/record", this.worker,
				with(with(with(record, "harm", "NO"), "sexual", "YES"), "hand", "FIRST"));
		this.tried.one("REPORT_EMERGENCY_ACTION", "decision/emergency", this.worker,
				Map.of("called", "Police, 21:50", "number", "none", "done", "Went round", "seen", "YES"));
		this.tried.one("REPORT_STRATEGY_DISCUSSION", "decision/strategy", this.worker,
				Map.of("held", "Today", "present", "Police, health", "agreed", "To visit"));
	}

	private void deciding() {
		decide("NFA");
		this.tried.one("REPORT_OUTCOME_WITHDRAWN", "decision/withdraw", this.worker, of("reason", "Too early"));
		decide("NFA");
		this.tried.one("REPORT_OUTCOME_REFUSED", "sign-off", this.manager,
				with(of("reason", "No"), "verdict", "REFUSED"));
		decide("NFA");
		this.tried.one("REPORT_OUTCOME_AGREED", "sign-off", this.manager,
				with(of("reason", "Yes"), "verdict", "AGREED"));
		decide("S47");
		this.tried.one("REPORT_OUTCOME_TAKEN_ON", "decision/acknowledge", this.worker,
				with(of("who", "Assessment team"), "when", "Today"));
		this.tried.one("REPORT_WORKER_NAMED", "decision/worker", this.worker, Map.of("who", "Q. Larkspur"));
	}

	private void closing() {
		this.tried.one("REPORT_REPORTER_NOT_TOLD", "decision/tell", this.worker,
				Map.of("told", "NOT_TOLD", "how", "No way"));
		this.tried.one("REPORT_REPORTER_TOLD", "decision/tell", this.worker, Map.of("told", "TOLD", "how", "By phone"));
		this.tried.one("REPORT_CLOSED", "decision/close", this.worker, NOTHING);
		this.tried.one("REPORT_KEEPING_CONFIRMED", "keeping", this.worker,
				Map.of("rule", "sexual-harm", "why", "What the school said", "seen", "0"));
		this.tried.one("REPORT_REOPENED", "decision/reopen", this.worker, Map.of("reason", "More came"));
		String until = DeskClient.text(this.manager.get("/triage/closing"))
			.replaceAll("(?s).*name=\"until\" value=\"([^\"]+)\".*", "$1");
		Rows.change("UPDATE triage.report SET night = 'OUT'");
		this.tried.at("/triage/closing", "DAY_CLOSED", this.manager, Map.of("until", until));
	}

	private void writing() {
		this.correspondence.begin(new ReportId(UUID.fromString(id("triage.report"))), new byte[32]).block();
		this.tried.one("LETTER_WRITTEN", "messages", this.worker, Map.of("words", "When was it?", "act", "send"));
	}

	// A confidential reporter's identity opens to one person out of hours, and to two in
	// them.
	private void opening() {
		this.worker.get("/triage/reports/" + this.reference);
		this.tried.one("REPORT_TAKEN_OUT_FILE", "record", this.worker, Map.of("as", "FILE"));
		this.tried.one(Set.of("REPORTER_ASKED", "REPORTER_READ"), REPORTS + "reporter", () -> this.worker
			.send("/triage/home", "/triage/reports/" + this.reference + "/reporter", Map.of("reason", "To ring them")));
		Rows.change("UPDATE triage.opening SET until = NULL, review_due = NULL");
		this.tried.at("/triage/openings", "REPORTER_AGREED", this.manager,
				Map.of("act", "AGREED", "opening", id("triage.opening")));
		this.tried.one("REPORTER_READ", "reporter", this.worker, NOTHING);
	}

	private void hiding() {
		this.tried.one("REPORT_RESTRICTED_NAME_ONLY", "access", this.manager,
				Map.of("act", "RESTRICTED", "kind", "NAME_ONLY", "why", "Her aunt works here"));
		DeskClient nights = DeskClient.signedIn(this.web, "nights");
		this.tried.at("/triage/break-glass", "GLASS_BROKEN", nights,
				Map.of("reference", this.reference, "reason", "A call at night"));
		this.tried.at("/triage/break-glass", "GLASS_NOT_BROKEN", nights,
				Map.of("reference", "ZZZZZ99999", "reason", "A call at night"));
		this.tried.at("/triage/openings", "OPENING_REVIEWED", this.manager, Map.of("opening",
				Rows.all("SELECT id FROM triage.opening WHERE kind = 'RESTRICTED'").get(0), "said", "Right"));
		this.tried.one("REPORT_RESTRICTED_INVISIBLE", "access", this.manager,
				Map.of("act", "RESTRICTED", "kind", "INVISIBLE", "why", "Her aunt works here"));
		this.tried.one("REPORT_RESTRICTION_LIFTED", "access", this.manager,
				Map.of("act", "LIFTED", "lifted", "She has left"));
		this.tried.one("REPORT_RECUSED", "access", this.manager,
				Map.of("act", "RECUSED", "who", account("worker2"), "because", "A cousin"));
		this.tried.one("REPORT_RECUSAL_ENDED", "access", this.manager,
				Map.of("act", "RECUSAL_ENDED", "who", id("triage.recusal")));
		this.tried.one("REPORT_RECUSED", "access/me", this.worker, Map.of("own", "My neighbour"));
	}

	private void floods() {
		String held = this.reports.aReport().held().arrives();
		this.reports.aReport().held().arrives();
		Rows.change("UPDATE triage.report SET likeness = '\\x01' WHERE lane = 'HELD'");
		Map<String, String> proposed = Map.of("code", "NFA", "reason", "Junk", "proposal", "");
		flood("FLOOD_PROPOSED", this.worker, held, proposed);
		flood("FLOOD_REFUSED", this.manager, held, answer("REFUSED"));
		flood("FLOOD_PROPOSED", this.worker, held, proposed);
		flood("FLOOD_AGREED", this.manager, held, answer("AGREED"));
	}

	private void duty() {
		this.tried.at("/triage/duty/test", "ALERT_RAISED", this.manager, NOTHING);
		Rows.change(
				"UPDATE notification.alert SET acknowledged = now(), acknowledged_by = (SELECT id FROM staff.account LIMIT 1)");
		this.alerts.raise(AlertReason.RED).block();
		String alert = Rows.all("SELECT id FROM notification.alert WHERE acknowledged IS NULL").get(0);
		this.tried.at("/triage/duty/acknowledge", "ALERT_ACKNOWLEDGED", this.manager, Map.of("alert", alert));
		this.outbox.add(NewMessage.toReporter(UUID.randomUUID(), "somebody@post.example")).block();
		Rows.change("UPDATE notification.message SET state = 'PARKED', settled = NULL, body = coalesce(body, 'x')");
		this.tried.at("/triage/messages/again", "MESSAGE_REQUEUED", this.manager,
				Map.of("message", id("notification.message")));
		Rows.change("UPDATE notification.message SET state = 'PARKED', settled = NULL, body = coalesce(body, 'x')");
		this.tried.at("/triage/messages/given-up", "MESSAGE_GIVEN_UP", this.manager,
				Map.of("message", id("notification.message")));
	}

	private void record() {
		DeskClient auditor = DeskClient.signedIn(this.web, "auditor");
		this.tried.at("/triage/audit/export", "AUDIT_EXPORTED", auditor, NOTHING);
		this.tried.at("/triage/audit", "AUDIT_OPENED", auditor, Map.of("reference", "no such"));
	}

	private void coming() {
		this.tried.at("/triage/find", "REPORTS_SOUGHT", this.worker, Map.of("words", "Amy Example"));
		String other = this.reports.aReport().arrives();
		this.tried.at("/triage/assign", "REPORT_ASSIGNED", this.manager,
				Map.of("report", other, "version-" + other, "1", "who", account("nights")));
		String secret = DeskClient.text(this.worker.get("/triage/new?door=public"))
			.replaceAll("(?s).*name=\"entry-secret\" value=\"([^\"]+)\".*", "$1");
		this.tried.at("/triage/new", "REPORT_TAKEN", this.worker, Map.of("entry-secret", secret, "entry-channel",
				"PHONE", "story", "She does not go home", "danger", "no", "caller", "no", "low", "no", "hurt", "no"));
	}

	private void decide(String code) {
		this.tried.one("REPORT_DECIDED", "decision/outcome", this.worker,
				Map.of("of", id("triage.child"), "outcomes", code, "reason", "Seen by the school", "agency", "None"));
	}

	private void flood(String act, DeskClient who, String held, Map<String, String> fields) {
		this.tried.one(Set.of(act), "/triage/floods/{reference}",
				() -> who.send("/triage/home", "/triage/floods/" + held, fields));
	}

	private static Map<String, String> answer(String verdict) {
		String proposal = Rows.all("SELECT id FROM triage.flood ORDER BY at DESC LIMIT 1").get(0);
		return Map.of("verdict", verdict, "reason", "Read it", "proposal", proposal);
	}

	private Map<String, String> of(String field, String value) {
		String outcome = Rows.all("SELECT id FROM triage.outcome ORDER BY position DESC LIMIT 1").get(0);
		return Map.of("of", outcome, field, value);
	}

}
