package org.waymark.retention.holds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.access.Curtain;
import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.waymark.testing.DeskClient.text;

/** What is under a hold stays under it until two people have lifted it. */
@WaymarkTest
class HoldJourneyTests {

	private static final String LIST = "/triage/holds";

	private static final String NEW = LIST + "/new";

	@Autowired
	private WebTestClient web;

	@Autowired
	private TriageDatabase database;

	@Autowired
	private CaseDocuments documents;

	@Autowired
	private Holds holds;

	private TestReports reports;

	private DeskClient first;

	private DeskClient second;

	@BeforeEach
	void twoManagers() {
		this.reports = new TestReports(this.database, this.documents);
		this.first = DeskClient.signedIn(this.web, "manager");
		this.second = DeskClient.signedIn(this.web, "manager2");
	}

	@Test
	void oneReportIsHeldAtOnceAndUntilTwoPeopleLiftedIt() {
		String held = this.reports.aReport().arrives();
		String other = this.reports.aReport().arrives();
		assertThat(on(held)).isEmpty();
		assertThat(text(this.first.get(LIST))).contains("There are no holds");
		String hold = set(Map.of("reference", held.toLowerCase()));
		assertThat(on(held)).containsExactly("Court case or claim");
		assertThat(on(other)).isEmpty();
		assertThat(text(this.first.get("/triage/reports/" + held))).contains("Under a hold, never erased");
		assertThat(text(this.second.get(hold))).contains("waits for a second person", "Reports that it catches",
				"/triage/reports/" + held);
		assertThat(status(act(this.second, hold, "AGREE"))).isEqualTo(303);
		assertThat(status(act(this.first, hold, "ASK_TO_LIFT"))).isEqualTo(303);
		assertThat(on(held)).hasSize(1);
		assertThat(status(act(this.second, hold, "LIFT"))).isEqualTo(303);
		assertThat(on(held)).isEmpty();
		assertThat(text(this.first.get(hold))).contains("Lifted", "There is nothing to be done here now");
	}

	@Test
	void nobodyIsTheirOwnSecondPerson() {
		String hold = set(Map.of("since", "2026-01-01"));
		assertThat(text(this.first.get(hold))).doesNotContain("value=\"AGREE\"");
		assertThat(status(act(this.first, hold, "AGREE"))).isEqualTo(409);
		assertThat(status(act(this.first, hold, "REFUSE"))).isEqualTo(409);
		act(this.second, hold, "AGREE");
		act(this.first, hold, "ASK_TO_LIFT");
		assertThat(status(act(this.first, hold, "LIFT"))).isEqualTo(409);
		assertThat(Rows.count("SELECT count(*) FROM retention.hold WHERE lifted IS NULL AND verdict = 'AGREED'"))
			.isOne();
		assertThatIllegalStateException()
			.isThrownBy(() -> Rows.change("UPDATE retention.hold SET lifted = now(), lifted_by = lift_by"));
		assertThatIllegalStateException().isThrownBy(() -> Rows.change("UPDATE retention.hold SET second = author"));
	}

	@Test
	void aRuleCatchesWhatIsWrittenTomorrow() {
		String hold = set(Map.of("since", "2026-01-01", "words", "Zebrafish\n  quay tAxi  "));
		String later = this.reports.aReport().telling("She was seen at the QUAY TAXI rank").arrives();
		String other = this.reports.aReport().telling("Nobody feeds him").arrives();
		assertThat(on(later)).hasSize(1);
		assertThat(on(other)).isEmpty();
		assertThat(text(this.second.get(hold))).contains("/triage/reports/" + later)
			.doesNotContain("/triage/reports/" + other);
		Rows.change("UPDATE triage.concern SET body = '\\x00'");
		assertThat(on(other)).as("nobody can say what it says").hasSize(1);
	}

	@Test
	void daysAndOutcomesNarrowIt() {
		String report = this.reports.aReport().arrives();
		set(Map.of("until", "2025-12-31"));
		set(Map.of("outcomes", "S47"));
		assertThat(on(report)).isEmpty();
		set(Map.of("since", "2025-12-31", "until", "2199-12-31"));
		assertThat(on(report)).hasSize(1);
	}

	@Test
	void whatIsRefusedHoldsNothing() {
		String report = this.reports.aReport().arrives();
		String hold = set(Map.of("since", "2026-01-01"));
		assertThat(on(report)).hasSize(1);
		assertThat(status(act(this.second, hold, "REFUSE"))).isEqualTo(303);
		assertThat(on(report)).isEmpty();
	}

	@Test
	void whoRefusesSaysWhyAndItIsKept() {
		String hold = set(Map.of("since", "2026-01-01"));
		EntityExchangeResult<byte[]> silent = saying(this.second, hold, "REFUSE", " ");
		assertThat(status(silent)).isEqualTo(422);
		assertThat(text(silent)).contains("Say why, in at most 4,000 characters");
		assertThat(status(saying(this.second, hold, "REFUSE", "Nobody asked for it"))).isEqualTo(303);
		assertThat(text(this.first.get(hold))).contains("Refused a hold", "Nobody asked for it");
		assertThat(Rows.all("SELECT encode(body, 'escape') FROM retention.remark")).hasSize(1)
			.noneMatch(sealed -> sealed.contains("Nobody"));
	}

	@Test
	void whatWasAskedForStaysWhenTheHoldIsKept() {
		String hold = set(Map.of("since", "2026-01-01"));
		saying(this.second, hold, "AGREE", "");
		assertThat(Rows.count("SELECT count(*) FROM retention.remark")).isZero();
		saying(this.first, hold, "ASK_TO_LIFT", "The claim is settled");
		assertThat(status(saying(this.second, hold, "KEEP", "There is an appeal"))).isEqualTo(303);
		saying(this.first, hold, "ASK_TO_LIFT", "No appeal came");
		assertThat(text(this.second.get(hold))).containsSubsequence("Asked to lift a hold", "The claim is settled",
				"Kept a hold that was to be lifted", "There is an appeal", "No appeal came");
	}

	@Test
	void whoMayNotSeeAReportSeesNoHoldOnIt() {
		String report = this.reports.aReport().arrives();
		String hold = set(Map.of("reference", report));
		assertThat(text(this.second.get(LIST))).contains(hold);
		Curtain.recuse(report, "manager2");
		assertThat(text(this.second.get(LIST))).contains("There are no holds").doesNotContain(hold);
		assertThat(status(this.second.get(hold))).isEqualTo(404);
		for (HoldAct act : HoldAct.values()) {
			Map<String, String> form = Map.of("act", act.name(), "why", "A reason", "review", soon(), "version", "1");
			assertThat(status(this.second.send("/triage/home", hold, form))).as(act.name()).isEqualTo(404);
		}
		assertThat(text(this.first.get(LIST))).contains(hold);
		assertThat(on(report)).hasSize(1);
	}

	@Test
	void whoMayNoLongerSeeAReportChangesNoHoldOnIt() {
		String report = this.reports.aReport().arrives();
		UUID hold = UUID.fromString(id(set(Map.of("reference", report))));
		StaffId late = new StaffId(
				UUID.fromString(Rows.all("SELECT id FROM staff.account WHERE sign_in = 'manager2'").get(0)));
		Hold seen = this.holds.one(hold, late).blockOptional().orElseThrow();
		Curtain.restrict(report, "NAME_ONLY", "manager");
		assertThat(this.holds.one(hold, late).blockOptional()).isEmpty();
		for (HoldAct act : List.of(HoldAct.AGREE, HoldAct.REFUSE, HoldAct.REVIEW)) {
			assertThat(this.holds.act(seen, act, "A reason", this.holds.today(), late).block()).as(act.name())
				.isFalse();
		}
		assertThat(Rows.all("SELECT version FROM retention.hold")).containsExactly("1");
		assertThat(Rows.count("SELECT count(*) FROM retention.remark")).isZero();
	}

	@Test
	void itIsReviewedWithinAYear() {
		String hold = set(Map.of("since", "2026-01-01"));
		Rows.change("UPDATE retention.hold SET review_due = current_date - 1");
		assertThat(text(this.first.get(LIST))).contains("This review is late");
		assertThat(status(act(this.first, hold, "REVIEW", "2199-01-01"))).isEqualTo(422);
		assertThat(status(act(this.first, hold, "REVIEW", soon()))).isEqualTo(303);
		assertThat(text(this.first.get(LIST))).doesNotContain("This review is late");
	}

	@Test
	void ofTwoWhoActAtOnceTheLaterLearnsOfIt() {
		String hold = set(Map.of("since", "2026-01-01"));
		Map<String, String> stale = new HashMap<>(Map.of("act", "REFUSE", "why", "My words", "version", "1"));
		act(this.second, hold, "AGREE");
		EntityExchangeResult<byte[]> late = this.second.send(hold, hold, stale);
		assertThat(status(late)).isEqualTo(409);
		assertThat(text(late)).contains("The hold has changed", "My words");
	}

	@Test
	void whatIsWrongIsSaidAndWhatWasTypedStays() {
		EntityExchangeResult<byte[]> answer = this.first.send(NEW, NEW,
				Map.of("why", "سبب", "reference", "nothing", "since", "soon", "words", "ab", "review", "2199-01-01"));
		assertThat(status(answer)).isEqualTo(422);
		assertThat(text(answer)).contains("Error: ", "Select why it must be kept", "There is no report", "such as",
				"at least three characters", "within the next 12 months", "سبب", "value=\"soon\"");
		EntityExchangeResult<byte[]> all = this.first.send(NEW, NEW,
				Map.of("reason", "COURT", "why", "Some", "review", soon()));
		assertThat(text(all)).contains("Say what it catches");
		EntityExchangeResult<byte[]> backwards = this.first.send(NEW, NEW,
				form(Map.of("since", "2026-05-02", "until", "2026-05-01", "words", "'''")));
		assertThat(status(backwards)).isEqualTo(422);
		assertThat(text(backwards)).contains("Enter a last day that is not before the first one",
				"at least three characters", "value=\"2026-05-02\"", "value=\"2026-05-01\"");
		assertThat(Rows.count("SELECT count(*) FROM retention.hold")).isZero();
	}

	@Test
	void theExampleForTheInquiryIsThereAndNotSet() {
		assertThat(text(this.first.get(NEW + "?example=inquiry"))).contains("Inquiries Act 2005", "exploit");
		assertThat(Rows.count("SELECT count(*) FROM retention.hold")).isZero();
	}

	@Test
	void aFormSentTwiceSetsOneHold() {
		Map<String, String> form = new HashMap<>(form(Map.of("since", "2026-01-01")));
		form.put("id", UUID.randomUUID().toString());
		this.first.send(NEW, NEW, form);
		assertThat(status(this.first.send(NEW, NEW, form))).isEqualTo(303);
		assertThat(Rows.count("SELECT count(*) FROM retention.hold")).isOne();
		assertThat(Rows.count("SELECT count(*) FROM audit.entry WHERE act = 'HOLD_SET'")).isOne();
	}

	@Test
	void whoMayNotKeepHoldsSeesNone() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		assertThat(status(worker.get(LIST))).isEqualTo(403);
		assertThat(text(worker.get("/triage/retention"))).doesNotContain(LIST).contains("How long reports are kept");
	}

	private List<String> on(String reference) {
		UUID id = UUID
			.fromString(Rows.all("SELECT id FROM triage.report WHERE reference = '" + reference + "'").get(0));
		return this.holds.on(new ReportId(id)).block();
	}

	private String set(Map<String, String> scope) {
		EntityExchangeResult<byte[]> answer = this.first.send(NEW, NEW, form(scope));
		assertThat(status(answer)).isEqualTo(303);
		return String.valueOf(answer.getResponseHeaders().getLocation());
	}

	private static Map<String, String> form(Map<String, String> scope) {
		Map<String, String> form = new HashMap<>(
				Map.of("reason", "COURT", "why", "A claim of " + scope, "review", soon()));
		form.putAll(scope);
		return form;
	}

	private EntityExchangeResult<byte[]> act(DeskClient who, String hold, String code) {
		return act(who, hold, code, soon());
	}

	private EntityExchangeResult<byte[]> act(DeskClient who, String hold, String code, String review) {
		return send(who, hold, Map.of("act", code, "why", "A reason", "review", review));
	}

	private EntityExchangeResult<byte[]> saying(DeskClient who, String hold, String code, String why) {
		return send(who, hold, Map.of("act", code, "why", why, "review", soon()));
	}

	private static EntityExchangeResult<byte[]> send(DeskClient who, String hold, Map<String, String> typed) {
		Map<String, String> form = new HashMap<>(typed);
		form.put("version", Rows.all("SELECT version FROM retention.hold WHERE id = '" + id(hold) + "'").get(0));
		return who.send(hold, hold, form);
	}

	private static String id(String hold) {
		return hold.substring(hold.lastIndexOf('/') + 1);
	}

	private static String soon() {
		return Rows.all("SELECT current_date + 40").get(0);
	}

	private static int status(EntityExchangeResult<byte[]> answer) {
		return answer.getStatus().value();
	}

}
