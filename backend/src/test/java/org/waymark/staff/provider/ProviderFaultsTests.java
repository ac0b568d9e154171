package org.waymark.staff.provider;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.test.StepVerifier;

import org.waymark.testing.Await;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.provider.ProxiedProvider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/**
 * What gets in the way of a sign-in or a check, and is no reason to keep or put somebody
 * out.
 */
@WaymarkTest
@Import(Issuer.class)
@ExtendWith(OutputCaptureExtension.class)
class ProviderFaultsTests {

	private static final String WITH = "/triage/sign-in/with/council";

	@Autowired
	WebTestClient web;

	@Autowired
	ProviderAccounts accounts;

	@Autowired
	AuthorizationStateCookie cookie;

	@Autowired
	ProviderProperties properties;

	@AfterEach
	void forget() {
		Rows.change("DELETE FROM staff.session");
		Rows.change("DELETE FROM staff.account WHERE provider IS NOT NULL");
	}

	/** Microsoft's way of saying that there are too many is one of them. */
	@ParameterizedTest
	@MethodSource("untold")
	void groupsThatAreNotToldAreNotGone(Map<String, Object> instead) throws Exception {
		DeskClient person = signedIn();
		Issuer.COUNCIL.insteadOfGroups = Optional.of(instead);
		checked();
		assertThat(status(person)).isEqualTo(200);
		assertThat(Rows.all("SELECT role FROM staff.account WHERE provider = 'council' AND withdrawn IS NULL"))
			.containsExactly("SOCIAL_WORKER");
		Issuer.COUNCIL.insteadOfGroups = Optional.of(Map.of("groups", List.of()));
		Await.until("an empty list ends it", () -> status(person) == 303);
	}

	static List<Map<String, Object>> untold() {
		return List.of(Map.of(), Map.of("_claim_names", Map.of("groups", "src1")), Map.of("hasgroups", true));
	}

	@Test
	void moreGroupsThanATokenHoldsAreNamedToWhoeverSignsInAndToTheOperator(CapturedOutput output) throws Exception {
		Issuer.COUNCIL.person("one", "mash-workers");
		Issuer.COUNCIL.insteadOfGroups = Optional.of(Map.of("hasgroups", true));
		EntityExchangeResult<byte[]> answer = ProviderTests.signIn(new DeskClient(this.web),
				"/triage/sign-in/with/council");
		assertThat(answer.getStatus().value()).isEqualTo(403);
		assertThat(text(answer)).contains("You are in too many groups");
		assertThat(output).contains("more groups than a token of council holds");
	}

	@ParameterizedTest
	@EnumSource(names = { "LOST", "GATEWAY" })
	void aRefusalAfterALostAnswerSignsNobodyOut(ProxiedProvider.Way way) throws Exception {
		DeskClient person = asksProxied(way);
		Await.until("it was asked", () -> ProxiedProvider.ASKED.get() == 1);
		ProxiedProvider.way = ProxiedProvider.Way.CLEAR;
		Rows.change("UPDATE staff.provider_session SET asked = asked - interval '3 minutes'");
		Await.until("it cannot be asked any more",
				() -> Rows.count("SELECT count(*) FROM staff.provider_session WHERE refresh IS NULL") == 1);
		assertThat(status(person)).isEqualTo(200);
	}

	@Test
	void aSlowProviderThatChangesItsTokensSignsNobodyOut() throws Exception {
		DeskClient person = asksProxied(ProxiedProvider.Way.SLOW);
		Await.until("its answer is kept", () -> ProxiedProvider.ASKED.get() == 1
				&& Rows.count("SELECT count(*) FROM staff.provider_session WHERE asked IS NULL") == 1);
		ProxiedProvider.way = ProxiedProvider.Way.CLEAR;
		Await.until("it is asked with the new one", () -> ProxiedProvider.ASKED.get() > 2);
		assertThat(status(person)).isEqualTo(200);
	}

	@Test
	void twoWindowsOnTheWayLockNeitherOut() throws Exception {
		Issuer.COUNCIL.person("one", "mash-workers");
		DeskClient person = new DeskClient(this.web);
		String first = ProviderTests.answer(ProviderTests.begin(person, WITH + "?next=/triage/duty"));
		String second = ProviderTests.answer(ProviderTests.begin(person, WITH));
		assertThat(ProviderTests.location(person.get(second))).isEqualTo("/triage");
		assertThat(ProviderTests.location(person.get(first))).isEqualTo("/triage/duty");
		for (int window = 0; window < 6; window++) {
			ProviderTests.begin(person, WITH);
		}
		assertThat(person.cookies().keySet()).filteredOn(name -> name.startsWith(AuthorizationStateCookie.NAMES))
			.hasSize(4);
	}

	@ParameterizedTest
	@CsvSource({ "access_denied, 200, You are not signed in", "temporarily_unavailable, 503, does not answer",
			"invalid_scope, 400, not finished" })
	void whatAProviderSaysInsteadOfACodeLosesNoAddress(String error, int status, String heading) {
		DeskClient person = new DeskClient(this.web);
		String state = ProviderTests.parameter(ProviderTests.begin(person, WITH + "?next=/triage/duty"), "state");
		EntityExchangeResult<byte[]> answer = person
			.get("/triage/sign-in/from/council?error=" + error + "&state=" + state);
		assertThat(answer.getStatus().value()).isEqualTo(status);
		assertThat(text(answer)).contains(heading, "/triage/sign-in/with/council?next=%2Ftriage%2Fduty",
				"/triage/sign-in?next=%2Ftriage%2Fduty");
	}

	@ParameterizedTest
	@CsvSource({ "6, 400, Signing in was not finished", "16, 200, Signing in took too long" })
	void whoeverTakesTheirTimeAtAProviderLosesNoAddress(int minutes, int status, String heading) {
		MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/"));
		this.cookie.give(exchange,
				new AuthorizationState("council", "the-state", "nonce", "verifier",
						"http://localhost/triage/sign-in/from/council", "/triage/duty", false,
						Instant.now().minusSeconds(60L * minutes).getEpochSecond()));
		ResponseCookie given = exchange.getResponse().getCookies().toSingleValueMap().values().iterator().next();
		EntityExchangeResult<byte[]> answer = new DeskClient(this.web).withCookie(given.getName(), given.getValue())
			.get("/triage/sign-in/from/council?code=any&state=the-state");
		assertThat(answer.getStatus().value()).isEqualTo(status);
		assertThat(text(answer)).contains(heading, "next=%2Ftriage%2Fduty");
	}

	@Test
	void whatIsSignedByAProvidersOwnKeyIsReadAndWhatIsNotIsNamedAtStart(CapturedOutput output) throws Exception {
		RSAKey rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
		ECKey curve = new ECKeyGenerator(Curve.P_256).keyID("curve").generate();
		ProxiedProvider.keys = new JWKSet(List.of(rsa.toPublicJWK(), curve.toPublicJWK()));
		Providers providers = new Providers(this.properties);
		ReactiveJwtDecoder decoder = new IdTokens().createDecoder(providers.registration("proxied").block());
		assertThat(decoder.decode(signed(JWSAlgorithm.RS256, new RSASSASigner(rsa), "rsa")).block()).isNotNull();
		assertThat(decoder.decode(signed(JWSAlgorithm.PS256, new RSASSASigner(rsa), "rsa")).block()).isNotNull();
		assertThat(decoder.decode(signed(JWSAlgorithm.ES256, new ECDSASigner(curve), "curve")).block()).isNotNull();
		String shared = signed(JWSAlgorithm.HS256, new MACSigner("only for tests, and long enough for it"), "rsa");
		StepVerifier.create(decoder.decode(shared)).verifyError(JwtException.class);
		new Providers(this.properties).askAll().block();
		Await.until("it is named", () -> output.getOut().contains("proxied may sign with [EdDSA, HS256]"));
		Await.until("so is one that is away", () -> output.getOut().contains("away does not answer"));
	}

	private static String signed(JWSAlgorithm algorithm, JWSSigner signer, String key) throws Exception {
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key).build(),
				new JWTClaimsSet.Builder().issuer(ProxiedProvider.address())
					.subject("one")
					.audience("waymark")
					.issueTime(new Date())
					.expirationTime(Date.from(Instant.now().plusSeconds(60)))
					.build());
		token.sign(signer);
		return token.serialize();
	}

	/** Somebody whose session is checked with a provider that loses answers. */
	private DeskClient asksProxied(ProxiedProvider.Way way) throws Exception {
		ProxiedProvider.begins(way);
		DeskClient person = signedIn();
		Rows.change("UPDATE staff.provider_session SET checked = now() + interval '1 hour'");
		this.accounts.renew(UUID.fromString(Rows.all("SELECT session FROM staff.provider_session").get(0)), "first")
			.block();
		Rows.change("UPDATE staff.provider_session SET provider = 'proxied', checked = now() - interval '1 hour'");
		return person;
	}

	/** Waits until the provider was asked twice, and what it said was taken in. */
	private static void checked() {
		for (int time = 0; time < 2; time++) {
			Rows.change("UPDATE staff.provider_session SET checked = now() - interval '1 hour'");
			Await.until("it was asked", () -> Rows.count("SELECT count(*) FROM staff.provider_session "
					+ "WHERE asked IS NULL AND checked > now() - interval '1 minute'") == 1);
		}
	}

	private DeskClient signedIn() throws Exception {
		Issuer.COUNCIL.person("one", "mash-workers");
		DeskClient person = new DeskClient(this.web);
		ProviderTests.signIn(person, WITH);
		return person;
	}

	private static int status(DeskClient person) {
		return person.get("/triage").getStatus().value();
	}

}
