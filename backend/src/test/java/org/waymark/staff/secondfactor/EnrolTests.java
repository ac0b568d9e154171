package org.waymark.staff.secondfactor;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.audit.Audit;
import org.waymark.platform.RunProperties;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.platform.limits.Limits;
import org.waymark.staff.PartiallyAuthenticated.Stage;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** If a second factor is required, a person without one sets it up on the way in. */
@WaymarkTest
class EnrolTests {

	private static final String ENROL = "/triage/sign-in/enrol";

	private static final String CHOSEN = "/triage/second-factor";

	private static final String SLOW = "clock of your phone is slow";

	private static final Pattern SEALED = Pattern.compile("name=\"secret\" value=\"([0-9a-f]+)\"");

	private static final int TRIES = 10;

	@Autowired
	WebTestClient web;

	@Autowired
	Factors factors;

	@Autowired
	FactorStore store;

	@Autowired
	HubKeys keys;

	@Autowired
	@Qualifier("triageLimits")
	Limits limits;

	@Autowired
	RunProperties run;

	@Autowired
	Audit audit;

	@Autowired
	TriageDatabase database;

	@Test
	void nobodyComesInWithAPasswordAloneWhereASecondFactorHasToBeHad() {
		FactorPolicy policy = new FactorPolicy(new FactorProperties(Optional.of(true), TRIES), this.run, this.limits);
		Factors required = new Factors(this.store, new FactorSeals(this.keys), policy, this.audit, this.database,
				InstantSource.system());
		assertThat(required.next(worker()).block()).isEqualTo(Stage.ENROL);
		assertThat(this.factors.next(worker()).blockOptional()).as("in a trial").isEmpty();
	}

	@Test
	void liveModeRefusesToDoWithout() {
		assertThat(new FactorRequired(new FactorProperties(Optional.of(false), TRIES)).faults()).hasSize(1);
		assertThat(new FactorRequired(new FactorProperties(Optional.empty(), TRIES)).faults()).isEmpty();
	}

	@Test
	void untilThereIsOneOnlyItsPageOpensAndThenTheDeskUnderAnotherToken() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		Rows.change("UPDATE staff.session SET stage = 'ENROL'");
		for (String page : List.of("/triage", "/triage/home", "/triage/second-factor", "/triage/sign-in/code")) {
			assertThat(worker.get(page).getResponseHeaders().getLocation()).as(page).hasToString(ENROL);
		}
		String sealed = sealed(worker.get(ENROL + "?next=/triage/duty"));
		String before = worker.cookie("__Host-desk");
		assertThat(worker.send(ENROL, ENROL, Map.of("secret", sealed, "code", "")).getStatus().value()).isEqualTo(422);
		String code = code(sealed);
		assertThat(text(worker.send(ENROL, ENROL, Map.of("secret", sealed, "code", code, "next", "/triage/duty"))))
			.contains("<code>", "next=%2Ftriage%2Fduty");
		assertThat(worker.cookie("__Host-desk")).isNotEqualTo(before);
		assertThat(worker.get("/triage/duty").getStatus().value()).isEqualTo(200);
		assertThat(new DeskClient(this.web).withCookie("__Host-desk", before).get("/triage").getStatus().value())
			.isEqualTo(303);
	}

	/** 75 seconds are two steps, or three. */
	@Test
	void whoseClockIsOutIsToldSoAndNotToWaitWhereverACodeIsAsked() {
		DeskClient member = DeskClient.signedIn(this.web, "worker");
		String sealed = sealed(member.get(CHOSEN));
		assertThat(text(member.send(CHOSEN, CHOSEN, Map.of("secret", sealed, "code", code(sealed, -3)))))
			.contains(SLOW, "automatic")
			.doesNotContain("Wait for the next one");
		member.send(CHOSEN, CHOSEN, Map.of("secret", sealed, "code", code(sealed)));
		assertThat(text(enter(code(sealed, -3)))).contains(SLOW);
		assertThat(text(member.send("/triage/confirm", "/triage/confirm",
				Map.of("password", DeskClient.PASSWORD, "code", code(sealed, -3)))))
			.contains(SLOW);
		EntityExchangeResult<byte[]> fast = enter(code(sealed, 3));
		assertThat(fast.getStatus().value()).isEqualTo(422);
		assertThat(text(fast)).contains("clock of your phone is fast", "automatic");
		assertThat(enter(code(sealed, 1)).getStatus().value()).as("it helps nobody to guess").isEqualTo(422);
	}

	private EntityExchangeResult<byte[]> enter(String code) {
		DeskClient halfway = new DeskClient(this.web);
		halfway.signIn("worker", DeskClient.PASSWORD);
		return halfway.send("/triage/sign-in/code", "/triage/sign-in/code", Map.of("code", code));
	}

	private String code(String sealed) {
		return code(sealed, 0);
	}

	private String code(String sealed, int later) {
		FactorSecret secret = this.factors.open(worker(), sealed).orElseThrow();
		return Totp.code(secret.bytes(), Totp.step(Instant.now()) + later, Totp.DIGITS);
	}

	private static String sealed(EntityExchangeResult<byte[]> page) {
		Matcher found = SEALED.matcher(text(page));
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private static StaffId worker() {
		return new StaffId(UUID.fromString(Rows.all("SELECT id FROM staff.account WHERE sign_in = 'worker'").get(0)));
	}

}
