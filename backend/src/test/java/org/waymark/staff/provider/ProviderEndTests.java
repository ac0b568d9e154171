package org.waymark.staff.provider;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

import org.waymark.staff.SessionHandle;
import org.waymark.staff.provider.ProviderSignIn.Arrived;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** The limits of a provider, and the reaction when it is no longer trusted. */
@WaymarkTest
@Import(Issuer.class)
@ExtendWith(OutputCaptureExtension.class)
class ProviderEndTests {

	@Autowired
	WebTestClient web;

	@Autowired
	ProviderAccounts accounts;

	@Autowired
	ForgottenProviders forgotten;

	@AfterEach
	void forget() {
		Rows.change("DELETE FROM staff.session");
		Rows.change("DELETE FROM staff.account WHERE provider IS NOT NULL");
	}

	@Test
	void aSessionWhoseNameWasNeverToldEndsWithItsOwners() throws Exception {
		DeskClient named = signedIn("one", false);
		DeskClient nameless = signedIn("two", true);
		DeskClient another = signedIn("three", true);
		Map<String, Object> ending = Issuer.ending("sid", "session-of-two");
		ending.put("sub", "two");
		assertThat(send(Issuer.word(ending))).isEqualTo(200);
		assertThat(status(nameless)).isEqualTo(303);
		assertThat(status(another)).isEqualTo(200);
		assertThat(status(named)).isEqualTo(200);
	}

	@Test
	void aWordSignedWithAnotherKeyOfTheSameNameEndsNothing() throws Exception {
		DeskClient person = signedIn("one", false);
		SignedJWT right = SignedJWT.parse(Issuer.word(Issuer.ending("sid", "session-of-one")));
		SignedJWT forged = new SignedJWT(right.getHeader(), right.getJWTClaimsSet());
		forged.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
		assertThat(send(forged.serialize())).isEqualTo(400);
		assertThat(status(person)).isEqualTo(200);
		assertThat(send(right.serialize())).isEqualTo(200);
		assertThat(status(person)).isEqualTo(303);
	}

	@Test
	void whoeverCameWithAProviderThatIsNotInTheSettingsAnyMoreIsOut() throws Exception {
		DeskClient person = signedIn("one", false);
		DeskClient local = DeskClient.signedIn(this.web, "worker");
		this.forgotten.run(new DefaultApplicationArguments());
		assertThat(status(person)).as("it is there").isEqualTo(200);
		new ForgottenProviders(new Providers(new ProviderProperties(Map.of(), Duration.ofMinutes(1))), this.accounts)
			.run(new DefaultApplicationArguments());
		assertThat(status(person)).isEqualTo(303);
		assertThat(status(local)).isEqualTo(200);
		assertThat(Rows.all("SELECT detail FROM audit.entry WHERE act = 'SESSION_ENDED'")).containsExactly("PROVIDER");
	}

	@Test
	void nobodySetsUpASecondFactorThatTheyAreNeverAskedFor() throws Exception {
		DeskClient person = signedIn("one", false);
		assertThat(text(person.get("/triage/home"))).doesNotContain("Your second factor", "Change your password");
		assertThat(person.get("/triage/second-factor").getStatus().value()).isEqualTo(404);
		assertThat(person.send("/triage/home", "/triage/second-factor", Map.of()).getStatus().value()).isEqualTo(404);
		assertThat(text(DeskClient.signedIn(this.web, "worker").get("/triage/home"))).contains("Your second factor");
	}

	@Test
	void whoeverRunsTheHubIsToldThatAProviderCannotBeAskedLater(CapturedOutput output) {
		DeskClient.signedIn(this.web, "worker");
		UUID session = UUID.fromString(Rows.all("SELECT id FROM staff.session").get(0));
		ProviderUser holder = new ProviderUser("one", "Provided person", Optional.empty(), Optional.empty(),
				Optional.empty());
		this.accounts.note(new SessionHandle(session), "council", new Arrived(holder, Optional.of("a token"))).block();
		Rows.change("DELETE FROM staff.provider_session");
		assertThat(output).doesNotContain("council gave nothing to ask it with later");
		this.accounts.note(new SessionHandle(session), "council", new Arrived(holder, Optional.empty())).block();
		assertThat(output).contains("council gave nothing to ask it with later");
	}

	@Test
	void liveModeRefusesAProviderThatCannotBeAskedOrBelieved() {
		Provider provider = new Provider("Council", "http://login.example", "waymark", " ", "groups", Map.of(),
				Set.of("profile"));
		assertThat(
				new ProviderChecks(new ProviderProperties(Map.of("council", provider), Duration.ofMinutes(1))).faults())
			.hasSize(5)
			.anyMatch(fault -> fault.contains("openid"))
			.anyMatch(fault -> fault.contains("offline_access"))
			.anyMatch(fault -> fault.contains("clientsecret"));
	}

	private DeskClient signedIn(String subject, boolean nameless) throws Exception {
		Issuer.COUNCIL.person(subject, "mash-workers");
		Issuer.COUNCIL.nameless = nameless;
		DeskClient person = new DeskClient(this.web);
		ProviderTests.signIn(person, "/triage/sign-in/with/council");
		return person;
	}

	private int send(String token) {
		return this.web.post()
			.uri("/triage/sign-in/out/council")
			.body(BodyInserters.fromFormData("logout_token", token))
			.exchange()
			.expectBody()
			.returnResult()
			.getStatus()
			.value();
	}

	private static int status(DeskClient person) {
		return person.get("/triage").getStatus().value();
	}

}
