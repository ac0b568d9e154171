package org.waymark.platform.web;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
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
