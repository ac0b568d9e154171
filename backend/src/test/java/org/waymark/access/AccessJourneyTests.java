package org.waymark.access;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.staff.Permission;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
class AccessJourneyTests {

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	private DeskClient worker;

	private DeskClient manager;

	private DeskClient nights;

	private String reference;

	private String report;

	@BeforeEach
	void aReportThatAWorkerHas() {
		this.worker = DeskClient.signedIn(this.web, "worker");
		this.manager = DeskClient.signedIn(this.web, "manager");
		this.nights = DeskClient.signedIn(this.web, "nights");
		this.reference = new TestReports(this.database, this.documents).aReport().arrives();
		this.report = "/triage/reports/" + this.reference;
		this.worker.send("/triage/home", this.report + "/owner", Map.of("act", "CLAIMED"));
	}

	@Test
	void whoeverKnowsTheFamilySaysSoAndTheReportGoesBackToTheList() {
		assertThat(status(send(this.worker, "/me", Map.of()))).isEqualTo(422);
		assertThat(status(send(this.worker, "/me", Map.of("own", "My <neighbour>")))).isEqualTo(303);
		assertThat(status(this.worker.get(this.report))).isEqualTo(404);
		assertThat(text(this.worker.get("/triage?lane=open"))).doesNotContain(this.reference + "\"");
		assertThat(text(this.manager.get("/triage"))).contains(this.reference);
		assertThat(text(this.manager.get(this.report))).contains("hid this report from Trial worker",
				"My &lt;neighbour&gt;");
		assertThat(Rows.all("SELECT encode(body, 'escape') FROM triage.recusal"))
			.noneMatch(body -> body.contains("neighbour"));
	}

	@Test
	void onlySomebodyElseWhoMayEndsIt() {
		send(this.worker, "/me", Map.of("own", "My neighbour"));
		Map<String, String> end = Map.of("act", "RECUSAL_ENDED", "who",
				Rows.all("SELECT id FROM triage.recusal").get(0));
		assertThat(status(send(this.worker, "", end))).isEqualTo(403);
		assertThat(status(send(this.manager, "", end))).isEqualTo(303);
		assertThat(status(this.worker.get(this.report))).isEqualTo(200);
		assertThat(status(send(this.manager, "", end))).isEqualTo(409);
		assertThatIllegalStateException()
			.isThrownBy(() -> Rows.change("UPDATE triage.recusal SET ended = now(), ended_by = staff"));
	}

	@Test
	void aManagerKeepsAReportToNamedPeopleAndWhoeverHasItStaysOne() {
		String other = account("worker2");
		assertThat(status(send(this.manager, "", Map.of("act", "RESTRICTED", "why", "x")))).isEqualTo(422);
		send(this.manager, "", Map.of("act", "RESTRICTED", "kind", "INVISIBLE", "why", "A colleague", "reader", other));
		assertThat(status(this.nights.get(this.report))).isEqualTo(404);
		assertThat(text(this.worker.get(this.report))).contains("This report is kept to named people.");
		assertThat(status(DeskClient.signedIn(this.web, "worker2").get(this.report))).isEqualTo(200);
		assertThat(text(this.manager.get("/triage/openings"))).contains("Others see nothing", "To be reviewed by");
		assertThat(Rows
			.count("SELECT count(*) FROM triage.restriction WHERE review_due BETWEEN now() + interval '89 days' "
					+ "AND now() + interval '91 days'"))
			.isOne();
		Rows.change("UPDATE triage.restriction SET review_due = now()");
		assertThat(text(this.manager.get("/triage"))).contains("(1 waiting for you)");
		send(this.manager, "", Map.of("act", "LIFTED", "lifted", "Moved on"));
		assertThat(text(this.nights.get(this.report))).doesNotContain("kept to named people");
		assertThat(Rows.all("SELECT act FROM triage.timeline WHERE act LIKE 'RESTRICT%' ORDER BY position"))
			.containsExactly("RESTRICTED_INVISIBLE", "RESTRICTION_LIFTED");
	}

	@Test
	void aRestrictedReportIsOpenedOutOfTurnWithAReasonAndSomebodyIsWoken() {
		Curtain.restrict(this.reference, "INVISIBLE", "worker");
		assertThat(status(glass(this.nights, this.reference, ""))).isEqualTo(422);
		assertThat(glass(this.nights, this.reference, "The child rang").getResponseHeaders().getLocation())
			.hasToString(this.report);
		assertThat(text(this.nights.get(this.report))).contains("opened this report out of turn", "The child rang");
		assertThat(Rows.all("SELECT reasons FROM notification.alert")).containsExactly("{GLASS_BROKEN}");
		assertThat(text(this.manager.get("/triage/openings"))).contains("A restricted report", "The child rang",
				"Opened alone");
		String opening = Rows.all("SELECT id FROM triage.opening").get(0);
		assertThat(status(review(this.manager, opening, ""))).isEqualTo(422);
		assertThat(text(this.manager.get("/triage"))).contains("(1 waiting for you)");
		assertThat(status(review(this.manager, opening, "It was right"))).isEqualTo(303);
		assertThat(text(this.manager.get("/triage"))).doesNotContain("waiting for you");
		assertThat(Rows.count("SELECT count(*) FROM triage.opening WHERE reviewed IS NOT NULL")).isOne();
	}

	@Test
	void whoeverIsRecusedOpensNothingAndIsToldTheSameAsForNothing() {
		Curtain.restrict(this.reference, "NAME_ONLY", "worker");
		Curtain.recuse(this.reference, "nights");
		String hidden = text(glass(this.nights, this.reference, "Why not"));
		String nothing = text(glass(this.nights, "ZZZZZ99999", "Why not"));
		assertThat(hidden).contains("There is no report with this reference that you can open");
		assertThat(hidden.replace(this.reference, "")).hasSameSizeAs(nothing.replace("ZZZZZ99999", ""));
		assertThat(Rows.count("SELECT count(*) FROM triage.opening")).isZero();
		assertThat(Rows.count("SELECT count(*) FROM audit.entry WHERE act = 'GLASS_NOT_BROKEN'")).isEqualTo(2);
	}

	@Test
	void nobodyReviewsOrAgreesToTheirOwn() {
		Curtain.opened(this.reference, "manager", "1 hour");
		String opening = Rows.all("SELECT id FROM triage.opening").get(0);
		assertThat(text(this.manager.get("/triage/openings"))).contains("Somebody else has to review it");
		assertThat(text(this.manager.get("/triage"))).doesNotContain("waiting for you");
		assertThat(text(DeskClient.signedIn(this.web, "manager2").get("/triage"))).contains("(1 waiting for you)");
		assertThat(review(this.manager, opening, "I was right").getResponseHeaders().getLocation())
			.hasToString("/triage/openings?done=gone");
		assertThatIllegalStateException()
			.isThrownBy(() -> Rows.change("UPDATE triage.opening SET reviewer = asker, reviewed = now()"));
	}

	@Test
	void thePermissionTableIsShownAndSavedForEverybodyWhoIsSignedIn() {
		DeskClient police = DeskClient.signedIn(this.web, "police");
		assertThat(text(police.get("/triage/permissions"))).contains("See who reported", "Read the record of acts");
		List<String> lines = text(police.get("/triage/permissions.csv")).lines().toList();
		assertThat(lines.get(0)).contains("\"Social worker\",\"Duty manager\"");
		assertThat(lines).hasSize(Permission.values().length + 1)
			.anyMatch(line -> line.startsWith("\"Read the record of acts\",\"No\",\"No\""));
	}

	private EntityExchangeResult<byte[]> send(DeskClient who, String form, Map<String, String> fields) {
		return who.send("/triage/home", this.report + "/access" + form, fields);
	}

	private static EntityExchangeResult<byte[]> glass(DeskClient who, String reference, String reason) {
		return who.send("/triage/home", "/triage/break-glass", Map.of("reference", reference, "reason", reason));
	}

	private static EntityExchangeResult<byte[]> review(DeskClient who, String opening, String said) {
		return who.send("/triage/home", "/triage/openings", Map.of("opening", opening, "said", said));
	}

	private static String account(String name) {
		return Rows.all("SELECT id FROM staff.account WHERE sign_in = '" + name + "'").get(0);
	}

	private static int status(EntityExchangeResult<byte[]> answer) {
		return answer.getStatus().value();
	}

}
