package org.waymark.staff.provider;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
@Import(Issuer.class)
class ProviderTests {

	private static final String WITH = "/triage/sign-in/with/council";

	private static final String GUARDED = "/triage/second-factors";

	private static final String OUT = "/triage/sign-in/out/council";

	/** A provider that does not say when it asked, and one that asked long ago. */
	private static final List<Optional<Duration>> UNASKED = List.of(Optional.empty(),
			Optional.of(Duration.ofMinutes(11)));

	@Autowired
	WebTestClient web;

	@AfterEach
	void forget() {
		Rows.change("DELETE FROM staff.session");
		Rows.change("DELETE FROM staff.account WHERE provider IS NOT NULL");
	}

	@Test
	void groupsGiveTheRoleAndAnAccountIsMade() throws Exception {
		Issuer.COUNCIL.person("one", "everybody", "mash-workers");
		DeskClient person = new DeskClient(this.web);
		assertThat(location(signIn(person, WITH + "?next=/triage/duty"))).isEqualTo("/triage/duty");
		assertThat(text(person.get("/triage/home"))).contains("Provided person", "Social worker");
		assertThat(Rows.all("SELECT act, detail FROM audit.entry WHERE subject_kind = 'ACCOUNT' ORDER BY id"))
			.containsExactly("ACCOUNT_MADE SOCIAL_WORKER", "SIGNED_IN ");
	}

	@Test
	void ofSeveralRolesTheBroadestCountsAndNoneAreAdded() throws Exception {
		Issuer.COUNCIL.person("one", "auditors", "mash-workers", "mash-managers");
		signIn(new DeskClient(this.web), WITH);
		assertThat(Rows.all("SELECT role FROM staff.account WHERE provider = 'council'")).containsExactly("MANAGER");
	}

	@Test
	void whoeverHasNoGroupOfOursDoesNotComeIn() throws Exception {
		Issuer.COUNCIL.person("stranger", "everybody");
		EntityExchangeResult<byte[]> answer = signIn(new DeskClient(this.web), WITH);
		assertThat(answer.getStatus().value()).isEqualTo(403);
		assertThat(text(answer)).contains("Your account gives you no role here");
		assertThat(Rows.count("SELECT count(*) FROM staff.account WHERE provider IS NOT NULL")).isZero();
	}

	@Test
	void anAccountClosedHereDoesNotComeInWhateverItsProviderSays() throws Exception {
		Issuer.COUNCIL.person("one", "mash-workers");
		signIn(new DeskClient(this.web), WITH);
		Rows.change("UPDATE staff.account SET disabled = now() WHERE provider = 'council'");
		assertThat(signIn(new DeskClient(this.web), WITH).getStatus().value()).isEqualTo(403);
	}

	@Test
	void nobodyIsSignedInByALinkThatSomebodyElseMade() throws Exception {
		Issuer.COUNCIL.person("attacker", "mash-workers");
		String link = answer(begin(new DeskClient(this.web), WITH));
		assertThat(new DeskClient(this.web).get(link).getStatus().value()).as("no cookie").isEqualTo(400);
		DeskClient victim = new DeskClient(this.web);
		begin(victim, WITH);
		assertThat(victim.get(link).getStatus().value()).as("a cookie of their own").isEqualTo(400);
		assertThat(Rows.count("SELECT count(*) FROM staff.session")).isZero();
	}

	@Test
	void aCodeThatSomebodyElseWasGivenIsWorthNothing() throws Exception {
		Issuer.COUNCIL.person("attacker", "mash-workers");
		String code = parameter(answer(begin(new DeskClient(this.web), WITH)), "code");
		DeskClient victim = new DeskClient(this.web);
		String state = parameter(begin(victim, WITH), "state");
		assertThat(victim.get("/triage/sign-in/from/council?code=" + code + "&state=" + state).getStatus().value())
			.isEqualTo(400);
		assertThat(Rows.count("SELECT count(*) FROM staff.session")).isZero();
	}

	@Test
	void anAnswerIsTakenOnce() throws Exception {
		Issuer.COUNCIL.person("one", "mash-workers");
		DeskClient person = new DeskClient(this.web);
		String link = answer(begin(person, WITH));
		String name = going(person);
		String going = person.cookie(name);
		assertThat(person.get(link).getStatus().value()).isEqualTo(303);
		assertThat(person.cookie(name)).isEmpty();
		DeskClient again = new DeskClient(this.web).withCookie(name, going);
		assertThat(again.get(link).getStatus().value()).isEqualTo(400);
	}

	@Test
	void theWayIsProtectedByStateNonceAndProofKeyAndLeadsNowhereElse() throws Exception {
		DeskClient person = new DeskClient(this.web);
		String address = begin(person, WITH + "?next=https://elsewhere.example/");
		assertThat(address).startsWith(Issuer.address() + "/authorize")
			.contains("code_challenge_method=S256")
			.contains("&nonce=", "&state=", "code_challenge=");
		assertThat(person.cookie(going(person))).hasSizeLessThan(3000).doesNotContain(parameter(address, "state"));
		Issuer.COUNCIL.person("one", "mash-workers");
		assertThat(location(person.get(answer(address)))).isEqualTo("/triage");
	}

	@Test
	void aSessionSetBeforeSigningInIsWorthNothingAfter() throws Exception {
		Issuer.COUNCIL.person("one", "mash-workers");
		DeskClient first = DeskClient.signedIn(this.web, "worker");
		String planted = first.cookie("__Host-desk");
		DeskClient victim = new DeskClient(this.web).withCookie("__Host-desk", planted);
		signIn(victim, WITH);
		assertThat(victim.cookie("__Host-desk")).isNotEqualTo(planted);
		assertThat(first.get("/triage/home").getStatus().value()).isEqualTo(303);
	}

	@Test
	void whoeverTheProviderLetThroughUnaskedHasNotShownThatItIsThem() throws Exception {
		DeskClient person = signedIn("one");
		assertThat(person.get(GUARDED).getStatus().value()).as("asked just now").isEqualTo(200);
		for (Optional<Duration> word : UNASKED) {
			Issuer.COUNCIL.shown = word;
			assertThat(location(signIn(person, WITH + "?next=" + GUARDED))).isEqualTo(GUARDED);
			assertThat(location(person.get(GUARDED))).startsWith("/triage/confirm");
		}
	}

	@Test
	void onlyTheSamePersonWhomTheProviderAskedJustNowConfirms() throws Exception {
		DeskClient person = signedIn("one");
		Rows.change("UPDATE staff.session SET confirmed = now() - interval '11 minutes'");
		for (Optional<Duration> word : UNASKED) {
			Issuer.COUNCIL.shown = word;
			assertThat(confirm(person).getStatus().value()).isEqualTo(403);
		}
		Issuer.COUNCIL.person("two", "mash-managers");
		assertThat(confirm(person).getStatus().value()).as("somebody else").isEqualTo(403);
		assertThat(location(person.get(GUARDED))).startsWith("/triage/confirm");
		Issuer.COUNCIL.person("one", "mash-managers");
		assertThat(location(confirm(person))).isEqualTo(GUARDED);
		assertThat(person.get(GUARDED).getStatus().value()).isEqualTo(200);
	}

	@Test
	void theProviderEndsASession() throws Exception {
		DeskClient person = signedIn("one");
		DeskClient other = signedIn("two");
		assertThat(send(Issuer.word(Issuer.ending("sid", "session-of-one")))).isEqualTo(200);
		assertThat(person.get("/triage").getStatus().value()).isEqualTo(303);
		assertThat(other.get("/triage").getStatus().value()).isEqualTo(200);
		assertThat(send(Issuer.word(Issuer.ending("sub", "two")))).isEqualTo(200);
		assertThat(other.get("/triage").getStatus().value()).isEqualTo(303);
		assertThat(Rows.all("SELECT detail FROM audit.entry WHERE act = 'SESSION_ENDED'")).containsExactly("PROVIDER",
				"PROVIDER");
	}

	@ParameterizedTest
	@ValueSource(strings = { "aud", "iss", "events", "nonce", "old", "nobody" })
	void aForgedWordOfTheProviderEndsNothing(String fault) throws Exception {
		DeskClient person = signedIn("one");
		assertThat(send(forged(fault))).isEqualTo(400);
		assertThat(person.get("/triage").getStatus().value()).isEqualTo(200);
	}

	@Test
	void aSessionEndsThroughTheBrowserOnlyByItsName() throws Exception {
		DeskClient person = signedIn("one");
		DeskClient browser = new DeskClient(this.web);
		browser.get(OUT + "?iss=" + Issuer.address() + "&sid=session-of-nobody");
		browser.get(OUT + "?iss=https://elsewhere.example&sid=session-of-one");
		browser.get(OUT + "?iss=" + Issuer.address());
		assertThat(person.get("/triage").getStatus().value()).isEqualTo(200);
		assertThat(browser.get(OUT + "?iss=" + Issuer.address() + "&sid=session-of-one").getStatus().value())
			.isEqualTo(200);
		assertThat(person.get("/triage").getStatus().value()).isEqualTo(303);
	}

	@Test
	void aWordThatTheProviderDidNotSignEndsNothing() throws Exception {
		DeskClient person = signedIn("one");
		String word = Issuer.word(Issuer.ending("sid", "session-of-one"));
		assertThat(send(word.substring(0, word.lastIndexOf('.') + 1))).isEqualTo(400);
		assertThat(send(word.substring(0, word.length() - 20) + "A".repeat(20))).isEqualTo(400);
		assertThat(send("nothing of the kind")).isEqualTo(400);
		assertThat(person.get("/triage").getStatus().value()).isEqualTo(200);
	}

	private static String going(DeskClient person) {
		return person.cookies()
			.keySet()
			.stream()
			.filter(name -> name.startsWith(AuthorizationStateCookie.NAMES))
			.findFirst()
			.orElseThrow();
	}

	private DeskClient signedIn(String subject) throws Exception {
		Issuer.COUNCIL.person(subject, "mash-managers");
		DeskClient person = new DeskClient(this.web);
		signIn(person, WITH);
		return person;
	}

	private static EntityExchangeResult<byte[]> confirm(DeskClient person) throws Exception {
		String address = begin(person, WITH + "?confirm=true&next=" + GUARDED);
		assertThat(address).contains("prompt=login", "max_age=0");
		// Nobody is there to be asked.
		return person.get(answer(address.replace("prompt=login", "prompt=none")));
	}

	static EntityExchangeResult<byte[]> signIn(DeskClient person, String way) throws Exception {
		return person.get(answer(begin(person, way)));
	}

	/** The address at the provider to which a person is sent. */
	static String begin(DeskClient person, String way) {
		return location(person.get(way));
	}

	/** The address of ours that the provider sends them back to. */
	static String answer(String address) throws Exception {
		HttpResponse<Void> sent = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10)).build(),
					HttpResponse.BodyHandlers.discarding());
		URI back = URI.create(sent.headers().firstValue("Location").orElseThrow());
		return back.getPath() + "?" + back.getQuery();
	}

	static String parameter(String address, String name) {
		return URLDecoder.decode(address.replaceAll(".*[?&]" + name + "=([^&]*).*", "$1"), StandardCharsets.UTF_8);
	}

	private int send(String token) {
		return this.web.post()
			.uri(OUT)
			.body(BodyInserters.fromFormData("logout_token", token))
			.exchange()
			.expectBody()
			.returnResult()
			.getStatus()
			.value();
	}

	private static String forged(String fault) {
		Map<String, Object> claims = Issuer.ending("sid", "session-of-one");
		switch (fault) {
			case "aud" -> claims.put("aud", List.of("another"));
			case "iss" -> claims.put("iss", "https://elsewhere.example");
			case "events" -> claims.put("events", Map.of("http://elsewhere.example/event", Map.of()));
			case "nonce" -> claims.put("nonce", "of an identity token");
			case "old" -> claims.put("iat", Date.from(Instant.now().minusSeconds(600)));
			default -> claims.remove("sid");
		}
		return Issuer.word(claims);
	}

	static String location(EntityExchangeResult<byte[]> answer) {
		return String.valueOf(answer.getResponseHeaders().getLocation());
	}

}
