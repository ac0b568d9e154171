package org.waymark.intake.recaptcha;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.waymark.testing.Http;
import org.waymark.testing.Report;
import org.waymark.testing.Rows;
import org.waymark.testing.Visit;
import org.waymark.testing.WaymarkTest;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/** Whatever Google does, every report is stored, within two seconds more, and marked. */
@WaymarkTest
@DirtiesContext
class ThirdPartyTests {

	private static final WireMockServer GOOGLE = new WireMockServer(options().dynamicPort());

	private static boolean warm;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void start() {
		GOOGLE.start();
	}

	@AfterAll
	static void stop() {
		GOOGLE.stop();
	}

	@DynamicPropertySource
	static void offered(DynamicPropertyRegistry settings) {
		GOOGLE.start();
		settings.add("waymark.recaptcha.version", () -> "V3");
		settings.add("waymark.recaptcha.keys.site", () -> "site-key");
		settings.add("waymark.recaptcha.keys.secret", () -> "secret-key");
		settings.add("waymark.recaptcha.assessment.by", () -> "data protection officer");
		settings.add("waymark.recaptcha.assessment.on", () -> "2026-10-01");
		settings.add("waymark.recaptcha.assessment.where", () -> "records");
		settings.add("waymark.recaptcha.hostnames", () -> "concern.example");
		settings.add("waymark.recaptcha.address", GOOGLE::baseUrl);
	}

	static List<Arguments> troubles() {
		// Answers first, then troubles, after which the circuit breaker lets nobody ask.
		return List.of(
				argumentSet("lying about the host",
						okJson("{\"success\":true,\"score\":1,\"action\":\"send\",\"hostname\":\"x\"}"), "FALSE_TOKEN"),
				argumentSet("calling everybody a machine",
						okJson("{\"success\":true,\"score\":0,\"action\":\"send\",\"hostname\":\"concern.example\"}"),
						"LOW_SCORE"),
				argumentSet("lying about the score",
						okJson("{\"success\":true,\"score\":9,\"action\":\"send\",\"hostname\":\"concern.example\"}"),
						"CHECK_AWAY"),
				argumentSet("slow", okJson("{}").withFixedDelay(TestRecaptcha.NEVER), "CHECK_AWAY"),
				argumentSet("out of order", aResponse().withStatus(503), "CHECK_AWAY"),
				argumentSet("down", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), "CHECK_AWAY"));
	}

	@ParameterizedTest
	@MethodSource("troubles")
	void everyReportIsStoredAndMarkedWithoutWaitingForAnAnswer(ResponseDefinitionBuilder answer, String reason)
			throws IOException {
		answers(answer);
		warmed();
		for (int report = 0; report < 5; report++) {
			Visit visit = new Visit(URI.create("http://localhost:" + this.port), Report.of("in trouble " + report));
			visit.fillIn();
			send(visit.browser(), "a-token");
			String reference = visit.receipt().orElseThrow();
			assertThat(reasons(reference)).contains(reason);
		}
	}

	@Test
	void whoeverLeavesItIsStoredAndTheCheckIsNotAsked() throws IOException {
		answers(okJson("{}"));
		Visit visit = new Visit(URI.create("http://localhost:" + this.port), Report.of("without it"));
		assertThat(visit.whole().received()).isTrue();
		assertThat(reasons(visit.receipt().orElseThrow())).contains("NO_TOKEN");
		GOOGLE.verify(0, com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor(anyUrl()));
	}

	/** The first question of a process takes long, whoever is asked. */
	private void warmed() throws IOException {
		if (!warm) {
			Visit visit = new Visit(URI.create("http://localhost:" + this.port), Report.of("warm"));
			visit.fillIn();
			send(visit.browser(), "a-token");
			warm = true;
		}
	}

	private static void send(Http browser, String token) throws IOException {
		Http.Page check = browser.get("/report/check");
		assertThat(browser.fill(check, "/report/check", Map.of("token", List.of(token))).status()).isEqualTo(303);
	}

	private static List<String> reasons(String reference) {
		return Rows.all("SELECT unnest(reasons) FROM intake.sealed_report WHERE reference = '" + reference + "'");
	}

	private static void answers(ResponseDefinitionBuilder answer) {
		GOOGLE.resetAll();
		GOOGLE.stubFor(post(anyUrl()).willReturn(answer));
	}

}
