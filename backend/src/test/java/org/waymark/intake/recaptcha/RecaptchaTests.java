package org.waymark.intake.recaptcha;

import java.time.Duration;
import java.util.List;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.StepVerifier;

import org.waymark.intake.recaptcha.RecaptchaProperties.Version;
import org.waymark.testing.Await;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

class RecaptchaTests {

	private static final String PATH = "/recaptcha/api/siteverify";

	private final WireMockServer google = new WireMockServer(options().dynamicPort());

	private Recaptcha recaptcha;

	@BeforeEach
	void start() {
		this.google.start();
		this.recaptcha = client(Version.V3);
		// The first call of a process is slow, whichever server answers.
		answers(okJson("{\"success\": false, \"error-codes\": [\"timeout-or-duplicate\"]}"));
		this.recaptcha.judge("warm").block(Await.LIMIT);
		this.google.resetRequests();
	}

	@AfterEach
	void stop() {
		this.google.stop();
	}

	@ParameterizedTest
	@CsvSource({ "0.9, send, concern.example, GOOD", "0.3, send, CONCERN.example, GOOD",
			"0.29, send, concern.example, LOW", "0.0, send, concern.example, LOW", "0.9, login, concern.example, FALSE",
			"0.9, send, elsewhere.example, FALSE", "0.9, send, concern.example.elsewhere.example, FALSE",
			"1.7, send, concern.example, AWAY", "-1, send, concern.example, AWAY" })
	void aScoreCountsForOurPageOnOurHost(double score, String action, String host, RecaptchaVerdict verdict) {
		answers(okJson("{\"success\": true, \"score\": %s, \"action\": \"%s\", \"hostname\": \"%s\", \"new\": 1}"
			.formatted(score, action, host)));
		assertThat(judged()).isEqualTo(verdict);
	}

	@Test
	void aTickedBoxHasNoScoreAndNoAction() {
		this.recaptcha = client(Version.V2);
		answers(okJson("{\"success\": true, \"hostname\": \"concern.example\"}"));
		assertThat(judged()).isEqualTo(RecaptchaVerdict.GOOD);
		answers(okJson("{\"success\": true, \"hostname\": \"elsewhere.example\"}"));
		assertThat(judged()).isEqualTo(RecaptchaVerdict.FALSE);
	}

	@ParameterizedTest
	@CsvSource({ "timeout-or-duplicate, OLD", "invalid-input-response, FALSE", "missing-input-response, FALSE",
			"invalid-input-secret, AWAY", "something-new, AWAY" })
	void aRefusalIsToldApartFromAFaultOfOurs(String code, RecaptchaVerdict verdict) {
		answers(okJson("{\"success\": false, \"error-codes\": [\"" + code + "\"]}"));
		assertThat(judged()).isEqualTo(verdict);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{}", "{\"success\": \"maybe\"}", "<html>Sorry</html>",
			"{\"success\": true", "{\"success\": true, \"action\": \"send\", \"hostname\": \"concern.example\"}",
			"{\"success\": true, \"action\": \"send\", \"hostname\": \"concern.example\", \"score\": \"NaN\"}" })
	void whatCannotBeReadSpeaksAgainstNobody(String body) {
		answers(okJson(body));
		assertThat(judged()).isEqualTo(RecaptchaVerdict.AWAY);
	}

	@Test
	void anAnswerWithoutEndIsNotKept() {
		answers(okJson("{\"success\": true, \"x\": \"" + "x".repeat(1_000_000) + "\"}"));
		assertThat(judged()).isEqualTo(RecaptchaVerdict.AWAY);
	}

	@Test
	void onlyTheTokenAndTheSecretAreSent() {
		answers(okJson("{\"success\": false, \"error-codes\": [\"timeout-or-duplicate\"]}"));
		judged();
		this.google.verify(1, postRequestedFor(urlEqualTo(PATH)).withFormParam("response", equalTo("a-token"))
			.withFormParam("secret", equalTo("secret-key")));
		assertThat(this.google.findAll(postRequestedFor(urlEqualTo(PATH))).get(0).getBodyAsString())
			.isEqualTo("secret=secret-key&response=a-token");
	}

	@ParameterizedTest
	@ValueSource(ints = { 500, 502, 503 })
	void aFaultOfGooglesIsAskedAboutOnceMore(int status) {
		answers(aResponse().withStatus(status));
		assertThat(judged()).isEqualTo(RecaptchaVerdict.AWAY);
		this.google.verify(2, postRequestedFor(urlEqualTo(PATH)));
	}

	@Test
	void aSecondTryMaySucceed() {
		twice(aResponse().withStatus(503),
				okJson("{\"success\":true,\"score\":0.9,\"action\":\"send\",\"hostname\":\"concern.example\"}"));
		assertThat(judged()).isEqualTo(RecaptchaVerdict.GOOD);
	}

	@Test
	void aSecondTryThatFindsTheTokenUsedSaysNothing() {
		twice(aResponse().withStatus(503), okJson("{\"success\":false,\"error-codes\":[\"timeout-or-duplicate\"]}"));
		assertThat(judged()).isEqualTo(RecaptchaVerdict.AWAY);
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 403, 404, 429 })
	void aRefusalIsNotAskedAboutAgain(int status) {
		answers(aResponse().withStatus(status));
		assertThat(judged()).isEqualTo(RecaptchaVerdict.AWAY);
		this.google.verify(1, postRequestedFor(urlEqualTo(PATH)));
	}

	@ParameterizedTest
	@EnumSource(Fault.class)
	void aBrokenConnectionSpeaksAgainstNobody(Fault fault) {
		answers(aResponse().withFault(fault));
		assertThat(judged()).isEqualTo(RecaptchaVerdict.AWAY);
	}

	@Test
	void nobodyWaitsForASlowAnswer() {
		answers(okJson("{}").withFixedDelay(TestRecaptcha.NEVER));
		assertThat(judged()).isEqualTo(RecaptchaVerdict.AWAY);
		answers(okJson("{\"success\": true}").withChunkedDribbleDelay(10, TestRecaptcha.NEVER));
		assertThat(judged()).isEqualTo(RecaptchaVerdict.AWAY);
	}

	@Test
	void anAnswerIsWaitedForAsLongAsTheSettingSaysAndNoLonger() {
		answers(okJson("{}").withFixedDelay(TestRecaptcha.NEVER));
		StepVerifier.withVirtualTime(() -> this.recaptcha.judge("a-token"))
			.expectSubscription()
			.expectNoEvent(TestRecaptcha.PATIENCE.answer().minusMillis(1))
			.thenAwait(Duration.ofMillis(1))
			.expectNext(RecaptchaVerdict.AWAY)
			.expectComplete()
			.verify(Await.LIMIT);
	}

	@Test
	void whereNobodyListensNobodyWaits() {
		this.google.stop();
		assertThat(judged()).isEqualTo(RecaptchaVerdict.AWAY);
	}

	@Test
	void secondTriesHaveABudget() {
		answers(aResponse().withStatus(503));
		for (int call = 0; call < 5; call++) {
			assertThat(judged()).isEqualTo(RecaptchaVerdict.AWAY);
		}
		int tries = this.google.findAll(postRequestedFor(urlEqualTo(PATH))).size();
		assertThat(tries).as("five calls and three second tries").isEqualTo(8);
	}

	@Test
	void whoeverDoesNotAnswerIsNotAskedForAWhile() {
		answers(aResponse().withStatus(503));
		for (int call = 0; call < 12; call++) {
			judged();
		}
		this.google.resetRequests();
		for (int call = 0; call < 100; call++) {
			assertThat(judged()).isEqualTo(RecaptchaVerdict.AWAY);
		}
		this.google.verify(0, postRequestedFor(urlEqualTo(PATH)));
	}

	private Recaptcha client(Version version) {
		return new Recaptcha(TestRecaptcha.settings(version, this.google.baseUrl()));
	}

	private void answers(ResponseDefinitionBuilder answer) {
		this.google.resetMappings();
		this.google.stubFor(post(urlEqualTo(PATH)).willReturn(answer));
	}

	private void twice(ResponseDefinitionBuilder first, ResponseDefinitionBuilder second) {
		this.google.resetMappings();
		List.of(post(urlEqualTo(PATH)).inScenario("twice")
			.whenScenarioStateIs(Scenario.STARTED)
			.willReturn(first)
			.willSetStateTo("tried"),
				post(urlEqualTo(PATH)).inScenario("twice").whenScenarioStateIs("tried").willReturn(second))
			.forEach(this.google::stubFor);
	}

	private RecaptchaVerdict judged() {
		return this.recaptcha.judge("a-token").blockOptional(Await.LIMIT).orElseThrow();
	}

}
