package org.waymark.staff.secondfactor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;

import org.waymark.platform.ids.StaffId;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.PASSWORD;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
class FactorTests {

	private static final String PAGE = "/triage/second-factor";

	private static final String CODE = "/triage/sign-in/code";

	private static final Pattern SEALED = Pattern.compile("name=\"secret\" value=\"([0-9a-f]+)\"");

	private static final Pattern RECOVERY = Pattern.compile("<code>([0-9A-Z-]{19})</code>");

	@Autowired
	WebTestClient web;

	@Autowired
	Factors factors;

	@Autowired
	ResetCommand command;

	private StaffId worker;

	private FactorSecret secret;

	private List<String> recovery;

	@BeforeEach
	void setUp() {
		this.worker = account("worker");
		DeskClient client = DeskClient.signedIn(this.web, "worker");
		String sealed = sealed(client);
		this.secret = this.factors.open(this.worker, sealed).orElseThrow();
		this.recovery = RECOVERY.matcher(text(client.send(PAGE, PAGE, Map.of("secret", sealed, "code", code(0)))))
			.results()
			.map(found -> found.group(1))
			.toList();
		again();
	}

	@Test
	void signingInTakesThePasswordAndThenACode() {
		DeskClient client = new DeskClient(this.web);
		assertThat(location(client.signIn("worker", PASSWORD))).isEqualTo(CODE);
		assertThat(location(enter(client, code(0)))).isEqualTo("/triage");
		assertThat(client.get("/triage").getStatus().value()).isEqualTo(200);
		assertThat(Rows.all("SELECT act FROM audit.entry WHERE act LIKE 'SIGN%' ORDER BY id"))
			.containsExactly("SIGNED_IN", "SIGN_IN_HALF", "SIGNED_IN");
	}

	@Test
	void nobodySkipsTheCode() {
		DeskClient client = halfway();
		for (String page : List.of("/triage", "/triage/home", "/triage/reports/ABCDE12345", "/triage/queue/rows",
				"/triage/duty", PAGE, "/triage/confirm", "/triage/sign-in/enrol")) {
			assertThat(location(client.get(page))).as(page).isEqualTo(CODE);
		}
		assertThat(location(client.send(CODE, "/triage/sign-out", Map.of()))).isEqualTo(CODE);
		assertThat(location(client.send(CODE, "/triage/sign-in/enrol", Map.of("code", code(0))))).isEqualTo(CODE);
		assertThat(text(client.get("/triage/sign-in"))).contains("Sign in to the desk");
	}

	@Test
	void aCodeIsWorthSomethingOnceEvenAtTheSameMoment() {
		String code = code(0);
		List<Factors.Answer> answers = Flux.range(0, 5)
			.flatMap(each -> this.factors.attempt(this.worker, code))
			.collectList()
			.block();
		assertThat(answers).containsOnlyOnce(Factors.Answer.RIGHT);
		assertThat(enter(halfway(), code).getStatus().value()).isEqualTo(422);
	}

	@Test
	void aCodeOfAnEarlierStepIsWorthNothingOnceALaterOneWasUsed() {
		assertThat(location(enter(halfway(), code(1)))).isEqualTo("/triage");
		assertThat(enter(halfway(), code(0)).getStatus().value()).isEqualTo(422);
	}

	@Test
	void ofAThousandGuessesTenAreLookedAt() {
		List<Factors.Answer> answers = Flux.range(0, 1000)
			.concatMap(guess -> this.factors.attempt(this.worker, wrong()))
			.collectList()
			.block();
		assertThat(answers).doesNotContain(Factors.Answer.RIGHT);
		assertThat(answers.stream().filter(Factors.Answer.WRONG::equals)).hasSizeBetween(10, 12);
		assertThat(enter(halfway(), code(0)).getStatus().value()).isEqualTo(429);
		assertThat(DeskClient.signedIn(this.web, "manager").get("/triage").getStatus().value()).as("a colleague")
			.isEqualTo(200);
	}

	@Test
	void aRecoveryCodeLetsInOnceHoweverItIsTyped() {
		assertThat(this.recovery).hasSize(10).doesNotHaveDuplicates();
		String typed = this.recovery.get(0).toLowerCase().replace('-', ' ');
		assertThat(location(enter(halfway(), typed))).isEqualTo("/triage");
		assertThat(enter(halfway(), typed).getStatus().value()).isEqualTo(422);
		assertThat(Rows.count("SELECT count(*) FROM staff.recovery_code")).isEqualTo(9);
	}

	@Test
	void somebodyElsesCodesOpenNothing() {
		DeskClient other = DeskClient.signedIn(this.web, "worker2");
		EntityExchangeResult<byte[]> answer = other.send(PAGE, PAGE,
				Map.of("secret", this.factors.seal(this.worker, this.secret), "code", code(0)));
		assertThat(answer.getStatus().value()).isEqualTo(400);
		assertThat(this.factors.has(account("worker2")).block()).isFalse();
	}

	@Test
	void aSecondFactorIsNotReplacedByAnother() {
		DeskClient client = halfway();
		enter(client, code(0));
		FactorSecret mine = FactorSecret.make();
		String code = Totp.code(mine.bytes(), Totp.step(Instant.now()), Totp.DIGITS);
		client.send("/triage/home", PAGE, Map.of("secret", this.factors.seal(this.worker, mine), "code", code));
		again();
		assertThat(location(enter(halfway(), code(0)))).isEqualTo("/triage");
	}

	@Test
	void theTokenChangesWithTheCodeAndTheOneBeforeIsDead() {
		DeskClient client = halfway();
		String before = client.cookie("__Host-desk");
		enter(client, code(0));
		assertThat(client.cookie("__Host-desk")).isNotEqualTo(before);
		assertThat(new DeskClient(this.web).withCookie("__Host-desk", before).get("/triage").getStatus().value())
			.isEqualTo(303);
	}

	@Test
	void thereAreTenMinutesForTheCode() {
		DeskClient client = halfway();
		Rows.change("UPDATE staff.session SET begun = now() - interval '11 minutes'");
		assertThat(location(client.get(CODE))).startsWith("/triage/sign-in?");
		assertThat(client.get("/triage").getStatus().value()).isEqualTo(303);
	}

	@Test
	void theSecretIsStoredSealed() {
		assertThat(Rows.count("SELECT count(*) FROM staff.second_factor WHERE position('"
				+ new String(java.util.HexFormat.of().formatHex(this.secret.bytes()))
				+ "' IN encode(secret, 'hex')) > 0"))
			.isZero();
	}

	@Test
	void aResetTakesTwoOtherPeople() {
		String reset = "/triage/second-factors/" + this.worker + "/";
		DeskClient manager = DeskClient.signedIn(this.web, "manager");
		DeskClient admin = DeskClient.signedIn(this.web, "admin");
		assertThat(text(manager.get("/triage/second-factors"))).contains("Trial worker", "Ask for a reset");
		assertThat(post(admin, reset + "agree")).as("nobody has asked").isEqualTo(409);
		assertThat(post(manager, reset + "ask")).isEqualTo(200);
		assertThat(post(manager, reset + "agree")).as("the same person").isEqualTo(409);
		assertThat(this.factors.has(this.worker).block()).isTrue();
		DeskClient open = halfway();
		assertThat(post(admin, reset + "agree")).isEqualTo(200);
		assertThat(this.factors.has(this.worker).block()).isFalse();
		assertThat(open.get(CODE).getStatus().value()).as("a session of theirs").isEqualTo(303);
		assertThat(Rows.all("SELECT act FROM audit.entry WHERE act LIKE 'SECOND_FACTOR_RESET%' ORDER BY id"))
			.containsExactly("SECOND_FACTOR_RESET_ASKED", "SECOND_FACTOR_RESET");
	}

	@Test
	void nobodyIsBothOfTheTwoByWayOfAnAccountThatTheyMade() {
		String reset = "/triage/second-factors/" + this.worker + "/";
		DeskClient admin = DeskClient.signedIn(this.web, "admin");
		DeskClient made = DeskClient.signedIn(this.web, "manager2");
		makes("manager2", "'" + account("admin") + "'");
		post(admin, reset + "ask");
		assertThat(post(made, reset + "agree")).isEqualTo(409);
		makes("manager2", "NULL");
		makes("admin", "'" + account("manager2") + "'");
		assertThat(post(made, reset + "agree")).as("the other way round").isEqualTo(409);
		makes("admin", "NULL");
		assertThat(this.factors.has(this.worker).block()).isTrue();
		assertThat(post(made, reset + "agree")).isEqualTo(200);
	}

	@Test
	void whoeverHadAPartInAResetGivesItsOwnerNoPasswordThatDay() {
		String reset = "/triage/second-factors/" + this.worker + "/";
		String link = "/triage/people/" + this.worker + "/invite";
		DeskClient admin = DeskClient.signedIn(this.web, "admin");
		assertThat(post(admin, link)).isEqualTo(200);
		post(DeskClient.signedIn(this.web, "manager"), reset + "ask");
		assertThat(post(admin, reset + "agree")).isEqualTo(200);
		assertThat(post(admin, link)).isEqualTo(409);
		Rows.change("UPDATE staff.factor_reset_done SET at = now() - interval '25 hours'");
		assertThat(post(admin, link)).isEqualTo(200);
	}

	@Test
	void theOnlyAdministratorIsResetByWhoeverRunsTheHub() {
		DeskClient open = halfway();
		assertThat(this.command.run(List.of("reset", "nobody.here"))).isOne();
		assertThat(this.command.run(List.of("reset", "worker"))).isZero();
		assertThat(this.factors.has(this.worker).block()).isFalse();
		assertThat(open.get(CODE).getStatus().value()).as("a session of theirs").isEqualTo(303);
		assertThat(Rows.all("SELECT detail FROM audit.entry WHERE act = 'SECOND_FACTOR_RESET'"))
			.containsExactly("COMMAND");
	}

	@Test
	void whatWasAskedForYesterdayLapses() {
		DeskClient manager = DeskClient.signedIn(this.web, "manager");
		post(manager, "/triage/second-factors/" + this.worker + "/ask");
		Rows.change("UPDATE staff.factor_reset SET asked = now() - interval '25 hours'");
		assertThat(post(DeskClient.signedIn(this.web, "admin"), "/triage/second-factors/" + this.worker + "/agree"))
			.isEqualTo(409);
	}

	private static void makes(String name, String maker) {
		Rows.change("UPDATE staff.account SET made_by = " + maker + " WHERE sign_in = '" + name + "'");
	}

	private static int post(DeskClient client, String path) {
		return client.send("/triage/home", path, Map.of()).getStatus().value();
	}

	private DeskClient halfway() {
		DeskClient client = new DeskClient(this.web);
		client.signIn("worker", PASSWORD);
		return client;
	}

	private static EntityExchangeResult<byte[]> enter(DeskClient client, String code) {
		return client.send(CODE, CODE, Map.of("code", code));
	}

	private String code(int later) {
		return Totp.code(this.secret.bytes(), Totp.step(Instant.now()) + later, Totp.DIGITS);
	}

	// Of no step about now.
	private String wrong() {
		List<String> right = IntStream.rangeClosed(-3, 3).mapToObj(this::code).toList();
		return IntStream.range(0, 10)
			.mapToObj("00000%d"::formatted)
			.filter(code -> !right.contains(code))
			.findFirst()
			.orElseThrow();
	}

	// The tests do not wait for the next step.
	private static void again() {
		Rows.change("UPDATE staff.second_factor SET used = 0");
	}

	private static StaffId account(String name) {
		return new StaffId(
				UUID.fromString(Rows.all("SELECT id FROM staff.account WHERE sign_in = '" + name + "'").get(0)));
	}

	private static String sealed(DeskClient client) {
		Matcher found = SEALED.matcher(text(client.get(PAGE)));
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private static String location(EntityExchangeResult<byte[]> answer) {
		return String.valueOf(answer.getResponseHeaders().getLocation());
	}

}
