package org.waymark.notification.senders;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.test.StepVerifier;

import org.waymark.notification.senders.MailProperties.Notify;
import org.waymark.notification.senders.MailProperties.Way;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

/** GOV.UK Notify as its documentation says it answers, and as networks do. */
class NotifySenderTests {

	private static final Instant NOW = Instant.parse("2026-11-20T21:40:00Z");

	private static final String SERVICE = "11111111-2222-4333-8444-555555555555";

	private static final String SECRET = "66666666-7777-4888-8999-000000000000";

	private final WireMockServer notify = new WireMockServer(options().dynamicPort());

	private final OutgoingMessage text = new OutgoingMessage(UUID.randomUUID(), MessageRoute.TEXT, "", "07700 900101",
			"", "Open the desk.", true);

	@BeforeEach
	void open() {
		this.notify.start();
	}

	@AfterEach
	void close() {
		this.notify.stop();
	}

	@Test
	void aTextMessageIsAskedForWithItsOwnReference() {
		this.notify.stubFor(post("/v2/notifications/sms").willReturn(created()));
		send(this.text, false).expectNext(Optional.of("n-1")).verifyComplete();
		LoggedRequest asked = this.notify.findAll(postRequestedFor(urlPathEqualTo("/v2/notifications/sms"))).get(0);
		assertThat(asked.getBodyAsString()).contains("\"phone_number\":\"07700 900101\"", "\"template_id\":\"text-1\"",
				"\"reference\":\"" + this.text.id() + "\"", "\"personalisation\":{\"text\":\"Open the desk.\"}");
	}

	@Test
	void anEmailBringsSubjectAndText() {
		this.notify.stubFor(post("/v2/notifications/email").willReturn(created()));
		OutgoingMessage email = new OutgoingMessage(UUID.randomUUID(), MessageRoute.EMAIL, "Messages", "a@post.example",
				"Subject", "Words", false);
		send(email, false).expectNext(Optional.of("n-1")).verifyComplete();
		String asked = this.notify.findAll(postRequestedFor(urlPathEqualTo("/v2/notifications/email")))
			.get(0)
			.getBodyAsString();
		assertThat(asked).contains("\"email_address\":\"a@post.example\"", "\"subject\":\"Subject\"",
				"\"text\":\"Words\"");
	}

	@Test
	void theTokenIsSignedWithTheKeysSecretForNow() throws Exception {
		this.notify.stubFor(post("/v2/notifications/sms").willReturn(created()));
		send(this.text, false).expectNextCount(1).verifyComplete();
		String[] token = this.notify.findAll(postRequestedFor(urlPathEqualTo("/v2/notifications/sms")))
			.get(0)
			.getHeader("Authorization")
			.replace("Bearer ", "")
			.split("\\.");
		assertThat(decoded(token[0])).isEqualTo("{\"typ\":\"JWT\",\"alg\":\"HS256\"}");
		assertThat(decoded(token[1])).isEqualTo("{\"iss\":\"" + SERVICE + "\",\"iat\":" + NOW.getEpochSecond() + "}");
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
		assertThat(Base64.getUrlDecoder().decode(token[2]))
			.isEqualTo(mac.doFinal((token[0] + "." + token[1]).getBytes(StandardCharsets.UTF_8)));
	}

	@ParameterizedTest
	@CsvSource({ "400, BadRequestError, Can't send to this recipient using a team-only API key",
			"400, BadRequestError, Can't send to this recipient when service is in trial mode",
			"400, ValidationError, phone_number Not a valid phone number somebody@post.example",
			"403, AuthError, Error: Your system clock must be accurate to within 30 seconds",
			"403, AuthError, Invalid token: API key not found",
			"429, RateLimitError, Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds",
			"429, TooManyRequestsError, Exceeded send limits for today", "500, Exception, Internal server error" })
	void everyRefusalThatNotifyDocumentsIsACode(int status, String error, String message) {
		this.notify.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(status)
			.withHeader("Content-Type", "application/json")
			.withBody("{\"status_code\":" + status + ",\"errors\":[{\"error\":\"" + error + "\",\"message\":\""
					+ message + "\"}]}")));
		send(this.text, false).verifyErrorMessage("NOTIFY_" + status + "_" + error);
	}

	@Test
	void anAnswerOfSomethingInBetweenIsACode() {
		this.notify.stubFor(post(anyUrl()).willReturn(
				aResponse().withStatus(502).withHeader("Content-Type", "text/html").withBody("<h1>Bad gateway")));
		send(this.text, false).verifyErrorMessage("NOTIFY_502");
	}

	@Test
	void aBrokenLineIsACode() {
		this.notify.stubFor(post(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
		send(this.text, false).verifyErrorMessage("NOTIFY_UNREACHABLE");
	}

	@Test
	void silenceIsACode() {
		this.notify.stubFor(post(anyUrl()).willReturn(created().withFixedDelay(5_000)));
		StepVerifier.create(senders(Duration.ofSeconds(2)).send(this.text, false)).verifyErrorMessage("NO_ANSWER");
	}

	@ParameterizedTest
	@CsvSource({ "permanent-failure, NOTIFY_PERMANENT_FAILURE", "temporary-failure, NOTIFY_TEMPORARY_FAILURE",
			"technical-failure, NOTIFY_TECHNICAL_FAILURE" })
	void whatDoesNotArriveIsACode(String status, String code) {
		this.notify.stubFor(get("/v2/notifications/n-1").willReturn(told(status)));
		StepVerifier.create(senders().arrived(MessageRoute.TEXT, "n-1")).verifyErrorMessage(code);
	}

	@ParameterizedTest
	@CsvSource({ "created, NOT_YET", "sending, NOT_YET", "pending, NOT_YET", "delivered, ARRIVED",
			"sent, NEVER_KNOWN" })
	void whatArrivesIsKnownWhenNotifyKnowsIt(String status, Arrival arrival) {
		this.notify.stubFor(get("/v2/notifications/n-1").willReturn(told(status)));
		StepVerifier.create(senders().arrived(MessageRoute.TEXT, "n-1")).expectNext(arrival).verifyComplete();
	}

	@Test
	void whatNotifyHasForgottenIsNotAskedForEver() {
		this.notify.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(404)
			.withHeader("Content-Type", "application/json")
			.withBody("{\"status_code\":404,\"errors\":[{\"error\":\"NoResultFound\",\"message\":\"None\"}]}")));
		StepVerifier.create(senders().arrived(MessageRoute.EMAIL, "n-1"))
			.expectNext(Arrival.NEVER_KNOWN)
			.verifyComplete();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "tomaš@post.example | ADDRESS_LETTERS", "sam@x.example. | ADDRESS_WRONG",
			"a@b.example, c@d.example | ADDRESS_WRONG" })
	void notifyIsNotAskedToReadAnAddressInItsOwnWay(String typed, String code) {
		OutgoingMessage email = new OutgoingMessage(UUID.randomUUID(), MessageRoute.EMAIL, "Messages", typed, "Subject",
				"Words", false);
		send(email, false).verifyErrorMessage(code);
		assertThat(this.notify.findAll(postRequestedFor(anyUrl()))).isEmpty();
	}

	@Test
	void notBeingToldIsNoFailure() {
		this.notify.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(500)));
		StepVerifier.create(senders().arrived(MessageRoute.TEXT, "n-1")).expectNext(Arrival.NOT_YET).verifyComplete();
	}

	@Test
	void aRepeatIsNotSentWhereNotifyHasTheLetter() {
		this.notify
			.stubFor(get(anyUrl()).willReturn(okJson("{\"notifications\":[{\"id\":\"n-0\",\"status\":\"sending\"}]}")));
		send(this.text, true).expectNext(Optional.of("n-0")).verifyComplete();
		assertThat(this.notify.findAll(postRequestedFor(anyUrl()))).isEmpty();
	}

	@Test
	void aRepeatIsSentWhereNotifyHasItNotOrFailed() {
		this.notify.stubFor(post("/v2/notifications/sms").willReturn(created()));
		this.notify.stubFor(get(anyUrl()).willReturn(okJson("{\"notifications\":[]}")));
		send(this.text, true).expectNext(Optional.of("n-1")).verifyComplete();
		this.notify.stubFor(get(anyUrl())
			.willReturn(okJson("{\"notifications\":[{\"id\":\"n-0\",\"status\":\"temporary-failure\"}]}")));
		send(this.text, true).expectNext(Optional.of("n-1")).verifyComplete();
	}

	private StepVerifier.FirstStep<Optional<String>> send(OutgoingMessage letter, boolean repeated) {
		return StepVerifier.create(senders().send(letter, repeated));
	}

	/**
	 * Waits as long as the first token takes on a busy machine, which loads its signer.
	 */
	private Senders senders() {
		return senders(Duration.ofSeconds(20));
	}

	private Senders senders(Duration patience) {
		MailProperties mail = new MailProperties(Way.NOTIFY, Way.NOTIFY, "no-reply@post.example", Optional.empty(),
				URI.create("https://desk.example"), URI.create("https://site.example"), patience,
				new Notify(URI.create(this.notify.baseUrl()), Optional.of("hub-" + SERVICE + "-" + SECRET),
						Optional.of("email-1"), Optional.of("text-1")));
		NotifySender sender = new NotifySender(new NotifyClient(mail, InstantSource.fixed(NOW)), mail);
		return new Senders(mail, sender, sender);
	}

	private static ResponseDefinitionBuilder created() {
		return aResponse().withStatus(201)
			.withHeader("Content-Type", "application/json")
			.withBody("{\"id\":\"n-1\",\"reference\":\"r\",\"content\":{\"body\":\"Open the desk.\"}}");
	}

	private static ResponseDefinitionBuilder told(String status) {
		return okJson("{\"id\":\"n-1\",\"status\":\"" + status + "\"}");
	}

	private static String decoded(String part) {
		return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
	}

}
