package org.waymark.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.PASSWORD;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
class SignInJourneyTests {

	private static final String SESSION = "__Host-desk";

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	Sessions sessions;

	@Autowired
	SignInCompletion entrance;

	@AfterEach
	void enableEverybody() {
		run("UPDATE staff.account SET disabled = NULL, ends = NULL");
	}

	@Test
	void signingInOpensTheQueueAndIsRecorded() {
		EntityExchangeResult<byte[]> answer = new DeskClient(this.web).signIn("worker", PASSWORD);
		assertThat(answer.getStatus().value()).isEqualTo(303);
		assertThat(answer.getResponseHeaders().getLocation()).hasToString("/triage");
		assertThat(acts()).containsExactly("SIGNED_IN");
	}

	@Test
	void nameIsForgivingAboutCaseAndSpaces() {
		assertThat(new DeskClient(this.web).signIn(" Worker ", PASSWORD).getStatus().value()).isEqualTo(303);
	}

	@Test
	void theCookieIsForThisHostOnlyAndHiddenFromScripts() {
		ResponseCookie cookie = new DeskClient(this.web).signIn("worker", PASSWORD)
			.getResponseCookies()
			.getFirst(SESSION);
		assertThat(cookie).isNotNull();
		assertThat(cookie.isSecure() && cookie.isHttpOnly()).isTrue();
		assertThat(cookie.getSameSite()).isEqualTo("Lax");
		assertThat(cookie.getPath()).isEqualTo("/");
		assertThat(cookie.getDomain()).isNull();
		assertThat(cookie.getMaxAge()).isNegative();
	}

	@Test
	void noSessionIsKeptAnywhereButInOurTable() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		assertThat(worker.get("/triage").getResponseCookies()).doesNotContainKey("SESSION");
		assertThat(worker.cookie("SESSION")).isEmpty();
		assertThat(count("SELECT count(*) FROM staff.session")).isOne();
	}

	@Test
	void theTableHoldsNothingToSignInWith() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		assertThat(count("SELECT count(*) FROM staff.session WHERE encode(token, 'hex') = encode(sha256('"
				+ worker.cookie(SESSION) + "'), 'hex')"))
			.isOne();
	}

	@Test
	void aSessionSetBeforeSigningInIsWorthNothingAfter() {
		DeskClient first = DeskClient.signedIn(this.web, "worker");
		String planted = first.cookie(SESSION);
		DeskClient victim = new DeskClient(this.web).withCookie(SESSION, planted);
		String proof = DeskClient.proof(victim.get("/triage/home"));
		victim.post("/triage/sign-in", Map.of("username", "manager", "password", PASSWORD), proof);
		assertThat(victim.cookie(SESSION)).isNotEqualTo(planted);
		assertThat(first.get("/triage/home").getStatus().value()).isEqualTo(303);
	}

	@ParameterizedTest
	@ValueSource(strings = { "DELETE FROM staff.session",
			"UPDATE staff.account SET disabled = now() WHERE sign_in = 'worker2'",
			"UPDATE staff.account SET ends = now() WHERE sign_in = 'worker2'",
			"UPDATE staff.session SET stage = 'WHOLE'", "" })
	void whoeverIsOutBetweenPasswordAndCodeBeginsAgainAndNothingSaysThatTheyCameIn(String meanwhile) {
		StaffId account = new StaffId(
				UUID.fromString(Rows.all("SELECT id FROM staff.account WHERE sign_in = 'worker2'").get(0)));
		this.sessions.beginHalfway(account, PartiallyAuthenticated.Stage.CODE, Optional.empty()).block();
		UUID session = UUID.fromString(Rows.all("SELECT id FROM staff.session").get(0));
		run(meanwhile.isEmpty() ? "SELECT 1" : meanwhile);
		ResponseEntity<byte[]> answer = this.entrance
			.complete(
					new PartiallyAuthenticated(account, new SessionHandle(session), PartiallyAuthenticated.Stage.CODE),
					"", MockServerWebExchange.from(MockServerHttpRequest.post("/triage/sign-in/code")))
			.blockOptional()
			.orElseThrow();
		assertThat(answer.getHeaders().getLocation()).hasToString(meanwhile.isEmpty() ? "/triage" : "/triage/sign-in");
		assertThat(acts().contains("SIGNED_IN")).isEqualTo(meanwhile.isEmpty());
	}

	@Test
	void signingOutEndsTheSessionForWhoeverKeptItsCookie() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		String kept = worker.cookie(SESSION);
		EntityExchangeResult<byte[]> answer = worker.send("/triage/home", "/triage/sign-out", Map.of());
		assertThat(answer.getResponseHeaders().get("Set-Cookie")).filteredOn(line -> line.startsWith(SESSION + "="))
			.hasSize(2);
		assertThat(worker.cookie(SESSION)).isEmpty();
		assertThat(answer.getResponseHeaders().getLocation()).hasToString("/triage/sign-in?left=yes");
		assertThat(text(worker.get("/triage/sign-in?left=yes"))).contains("You have signed out.");
		assertThat(worker.withCookie(SESSION, kept).get("/triage/home").getStatus().value()).isEqualTo(303);
		assertThat(acts()).containsExactly("SIGNED_IN", "SIGNED_OUT");
	}

	@Test
	void aSessionEndsWhenItIsIdle() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		run("UPDATE staff.session SET seen = now() - interval '31 minutes'");
		assertThat(worker.get("/triage/home").getStatus().value()).isEqualTo(303);
		assertThat(endedBecause()).containsExactly("IDLE");
	}

	@Test
	void usingASessionKeepsItOpenButAPageThatRefreshesItselfDoesNot() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		run("UPDATE staff.session SET seen = now() - interval '29 minutes'");
		worker.get("/triage/queue/rows");
		worker.get("/triage?by-itself=yes");
		assertThat(count("SELECT count(*) FROM staff.session WHERE seen < now() - interval '28 minutes'")).isOne();
		worker.get("/triage");
		assertThat(count("SELECT count(*) FROM staff.session WHERE seen < now() - interval '28 minutes'")).isZero();
	}

	@Test
	void aSessionEndsAfterTwelveHoursHoweverBusy() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		run("UPDATE staff.session SET begun = now() - interval '721 minutes'");
		assertThat(worker.get("/triage/home").getStatus().value()).isEqualTo(303);
		assertThat(endedBecause()).containsExactly("LONGEST");
	}

	@Test
	void aDisabledAccountIsOutAtTheNextRequestAndCannotComeBack() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker2");
		run("UPDATE staff.account SET disabled = now() WHERE sign_in = 'worker2'");
		assertThat(worker.get("/triage/home").getStatus().value()).isEqualTo(303);
		assertThat(new DeskClient(this.web).signIn("worker2", PASSWORD).getStatus().value()).isEqualTo(422);
		assertThat(endedBecause()).containsExactly("DISABLED");
	}

	@Test
	void nobodyLearnsWhichNamesExist() {
		EntityExchangeResult<byte[]> wrong = new DeskClient(this.web).signIn("worker", "wrong");
		EntityExchangeResult<byte[]> unknown = new DeskClient(this.web).signIn("nobody", "wrong");
		assertThat(wrong.getStatus()).isEqualTo(unknown.getStatus());
		assertThat(withoutProof(wrong).replace("worker", "nobody")).isEqualTo(withoutProof(unknown));
		assertThat(wrong.getResponseHeaders().headerNames()).isEqualTo(unknown.getResponseHeaders().headerNames());
		assertThat(acts()).containsExactly("SIGN_IN_FAILED", "SIGN_IN_FAILED");
		assertThat(count("SELECT count(*) FROM audit.entry WHERE detail <> ''")).isZero();
	}

	@Test
	void whatCannotBeANameIsOnlyWrong() {
		assertThat(new DeskClient(this.web).signIn("wor\u0000ker ' OR 1=1", "x\u0000").getStatus().value())
			.isEqualTo(422);
	}

	@Test
	void aPasswordBeyondTheLimitIsRefusedPlainly() {
		EntityExchangeResult<byte[]> answer = new DeskClient(this.web).signIn("worker", "x".repeat(129));
		assertThat(answer.getStatus().value()).isEqualTo(422);
		assertThat(text(answer)).contains("The password must be 128 characters or fewer").contains("<title>Error: ");
	}

	@Test
	void aFormWithoutItsProofChangesNothingAndSaysWhatToDo() {
		DeskClient stranger = new DeskClient(this.web);
		stranger.get("/triage/sign-in");
		EntityExchangeResult<byte[]> answer = stranger.post("/triage/sign-in",
				Map.of("username", "worker", "password", PASSWORD), "made up");
		assertThat(answer.getStatus().value()).isEqualTo(403);
		assertThat(text(answer)).contains("Nothing was changed").contains("load the page again");
		assertThat(count("SELECT count(*) FROM staff.session")).isZero();
	}

	@Test
	void nobodyIsSignedOutByAForeignForm() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		assertThat(worker.post("/triage/sign-out", Map.of(), "").getStatus().value()).isEqualTo(403);
		assertThat(worker.get("/triage/home").getStatus().value()).isEqualTo(200);
	}

	@Test
	void somebodyWhoWasHeadingForAReportGetsThere() {
		DeskClient worker = new DeskClient(this.web);
		String door = String.valueOf(worker.get("/triage/reports/ABCDE12345").getResponseHeaders().getLocation())
			.replace("%2F", "/");
		assertThat(door).isEqualTo("/triage/sign-in?next=/triage/reports/ABCDE12345");
		assertThat(text(worker.get(door))).contains("value=\"/triage/reports/ABCDE12345\"");
		EntityExchangeResult<byte[]> answer = worker.send(door, "/triage/sign-in",
				Map.of("username", "worker", "password", PASSWORD, "next", "/triage/reports/ABCDE12345"));
		assertThat(answer.getResponseHeaders().getLocation()).hasToString("/triage/reports/ABCDE12345");
	}

	private List<String> endedBecause() {
		this.sessions.recordEnded().block();
		return texts("SELECT detail FROM audit.entry WHERE act = 'SESSION_ENDED' ORDER BY id");
	}

	private List<String> acts() {
		return texts("SELECT act FROM audit.entry WHERE subject_kind = 'ACCOUNT' ORDER BY id");
	}

	private List<String> texts(String sql) {
		return this.database.client().sql(sql).mapValue(String.class).all().collectList().block();
	}

	private Long count(String sql) {
		return this.database.client().sql(sql).mapValue(Long.class).one().block();
	}

	private void run(String sql) {
		this.database.client().sql(sql).then().block();
	}

	private static String withoutProof(EntityExchangeResult<byte[]> page) {
		return text(page).replace(DeskClient.proof(page), "");
	}

}
