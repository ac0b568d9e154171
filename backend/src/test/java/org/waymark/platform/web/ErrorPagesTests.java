package org.waymark.platform.web;

import java.io.IOException;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import reactor.core.publisher.Operators;
import reactor.util.context.Context;

import org.waymark.testing.Await;
import org.waymark.testing.DeskClient;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
@Import(BrokenRooms.class)
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

	@Autowired
	WebTestClient web;

	@LocalServerPort
	int port;

	@Autowired
	MeterRegistry meters;

	@Test
	void aFaultIsShownByItsReferenceAndLoggedWithoutItsMessage(CapturedOutput log) {
		String page = text(this.web.get().uri("/test/broken").exchange().expectBody().returnResult());
		String reference = page.replaceAll("(?s).*error-reference\">([0-9A-F]{10})<.*", "$1");
		assertThat(reference).hasSize(10);
		assertThat(log.getAll()).contains("Error " + reference, "java.lang.IllegalStateException",
				"caused by java.lang.RuntimeException", "BrokenRooms");
		assertThat(page + log.getAll()).doesNotContain(BrokenRooms.SECRET);
		assertThat(page).doesNotContain("IllegalState", "\tat ");
	}

	@Test
	void aResponseThatBreaksOffIsLoggedWithoutItsMessage(CapturedOutput log) throws IOException {
		Raw.ask(this.port, "GET /test/half HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(log.getAll()).doesNotContain(BrokenRooms.SECRET);
	}

	@Test
	void anErrorThatNobodyWaitsForIsLoggedWithoutItsMessage(CapturedOutput log) {
		Operators.onErrorDropped(new IllegalArgumentException(BrokenRooms.SECRET), Context.empty());
		assertThat(log.getAll()).contains("java.lang.IllegalArgumentException").doesNotContain(BrokenRooms.SECRET);
	}

	@Test
	void errorPagesOfThePublicFaceHaveAnExitAndThoseOfTheDeskHaveNone() {
		assertThat(text(this.web.get().uri("/nowhere").exchange().expectBody().returnResult()))
			.contains("href=\"/exit\"");
		assertThat(text(DeskClient.signedIn(this.web, "worker").get("/triage/nowhere"))).contains("Page not found")
			.doesNotContain("/exit");
	}

	@Test
	void aBodyThatIsTooLongIsRefusedWithAPage() {
		EntityExchangeResult<byte[]> answer = send("username=" + "x".repeat(40_000_000));
		assertThat(answer.getStatus().value()).isEqualTo(413);
		assertThat(text(answer)).contains("That is more than we can take at once");
	}

	@ParameterizedTest
	@ValueSource(strings = { "username=%zz", "username=%", "%%%=%%%" })
	void aFormThatCannotBeReadIsTheSendersFault(String body) {
		EntityExchangeResult<byte[]> answer = send(body);
		assertThat(answer.getStatus().value()).isEqualTo(400);
		assertThat(text(answer)).contains("We could not read what your browser sent");
	}

	@Test
	void twoValuesForOneFieldAreNotGuessedAt() {
		DeskClient client = new DeskClient(this.web);
		String proof = DeskClient.proof(client.get("/triage/sign-in"));
		assertThat(send("username=a&username=b&password=c&_csrf=" + proof, client).getStatus().value()).isEqualTo(400);
	}

	@Test
	void aCookieOfAnotherSiteInAnOldEncodingTurnsNobodyAway() throws IOException {
		assertThat(Raw.ask(this.port,
				"GET /triage/sign-in HTTP/1.1\r\nHost: localhost\r\nCookie: town=Bl\u0081ckp\u00f6\u00f6l; a\r\n\r\n"))
			.startsWith("HTTP/1.1 200 ");
	}

	@ParameterizedTest
	@CsvSource({ "'HTTP/1.1', '', 400", "'HTTP/1.1', 'Host: localhost\nHost: localhost\n', 400",
			"'HTTP/1.1', 'Host: localhost\nHost: other.example\n', 400", "'HTTP/1.1', 'Host: localhost\n', 200",
			"'HTTP/1.0', '', 200", "'HTTP/1.0', 'Host: a\nHost: b\n', 400" })
	void aRequestNamesOneHost(String version, String hosts, int status) throws IOException {
		String answer = Raw.ask(this.port, "GET /triage/sign-in %s\r\n%sConnection: close\r\n\r\n".formatted(version,
				hosts.replace("\n", "\r\n")));
		assertThat(answer).containsPattern("^HTTP/1\\.[01] " + status + " ");
		if (status == 400) {
			assertThat(answer).contains("We could not read what your browser sent", "Content-Security-Policy");
		}
	}

	@ParameterizedTest
	@CsvSource({ "/triage/sign-in, 'zz'", "/triage/sign-in, '5,usern,zz'", "/report/now, 'zz'",
			"/report/now, '5,dange,zz'", "/follow-up, '5,dange,zz'", "/report/one, '5,dange,-1,abc'" })
	void aBodyInBrokenChunksIsNoFaultOfOurs(String path, String chunks) throws IOException {
		double before = faults();
		double requests = seen();
		Raw.ask(this.port, "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
				+ "Content-Type: application/x-www-form-urlencoded\r\n\r\n" + chunks.replace(",", "\r\n") + "\r\n");
		Await.until("it is counted", () -> seen() > requests);
		assertThat(faults()).isEqualTo(before);
	}

	private double seen() {
		return this.meters.find("http.server.requests")
			.tag("method", "POST")
			.timers()
			.stream()
			.mapToLong(Timer::count)
			.sum();
	}

	private double faults() {
		return this.meters.find("http.server.requests")
			.tag("outcome", "SERVER_ERROR")
			.timers()
			.stream()
			.mapToLong(Timer::count)
			.sum();
	}

	private EntityExchangeResult<byte[]> send(String body) {
		DeskClient client = new DeskClient(this.web);
		client.get("/triage/sign-in");
		return send(body, client);
	}

	private EntityExchangeResult<byte[]> send(String body, DeskClient client) {
		return this.web.post()
			.uri("/triage/sign-in")
			.cookie("__Host-desk-form", client.cookie("__Host-desk-form"))
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.bodyValue(body)
			.exchange()
			.expectBody()
			.returnResult();
	}

}
