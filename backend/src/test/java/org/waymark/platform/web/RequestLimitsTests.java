package org.waymark.platform.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import org.waymark.testing.Await;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that are too long, too many, too slow or malformed, as they come over the
 * line.
 */
@WaymarkTest
@DirtiesContext
@TestPropertySource(properties = { "waymark.requests.head=2s", "waymark.requests.silence=2s",
		"waymark.requests.arrival=4s", "waymark.network.proxies=127.0.0.0/8" })
class RequestLimitsTests {

	private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "8000, 404", "9000, 414" })
	void anAddressMayBeEightKilobytesLong(int length, int status) throws IOException {
		String answer = ask("GET /" + "a".repeat(length) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 " + status);
		if (status == 414) {
			assertThat(answer).contains("That web address is too long", "call 999", "Exit this page",
					"Content-Security-Policy");
		}
	}

	@ParameterizedTest
	@CsvSource({ "30000, 200", "34000, 431" })
	void cookiesOfOtherSitesMayBeThirtyKilobytesLong(int length, int status) throws IOException {
		String answer = ask(
				"GET /report/now HTTP/1.1\r\nHost: localhost\r\nCookie: other=" + "x".repeat(length) + "\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 " + status);
		if (status == 431) {
			assertThat(answer).contains("Your browser sends too many cookies", "call 999");
		}
	}

	@ParameterizedTest
	@CsvSource({ "900, 303", "1001, 413" })
	void aFormMayHaveAThousandFields(int fields, int status) throws IOException {
		assertThat(post("/report/now", FORM, "danger=no" + "&a=b".repeat(fields - 1))).startsWith("HTTP/1.1 " + status);
	}

	@Test
	void whatIsTooMuchIsSaidOnAPageWithNumbersToCall() throws IOException {
		assertThat(post("/report/now", FORM, "danger=no" + "&a=b".repeat(2000)))
			.contains("That is too long to send in one go", "999");
	}

	@Test
	void aBodyWhoseLengthIsToldAndTooLongIsNotWaitedFor() throws IOException {
		assertThat(ask("POST /report/now HTTP/1.1\r\nHost: localhost\r\n" + FORM + "Content-Length: 52428800\r\n\r\nx"))
			.startsWith("HTTP/1.1 413");
	}

	@ParameterizedTest
	@ValueSource(strings = { FORM + "Content-Encoding: gzip\r\n", FORM + "Content-Encoding: br, identity\r\n",
			"Content-Type: multipart/form-data; boundary=b\r\n", "Content-Type: MULTIPART/mixed\r\n" })
	void bodiesThatNoFormOfOursSendsAreRefused(String headers) throws IOException {
		assertThat(post("/report/now", headers, "--b--")).startsWith("HTTP/1.1 415").contains("/exit");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
			"Transfer-Encoding: chunked\r\nContent-Length: 9\r\n\r\n0\r\n\r\n",
			"Content-Length: 9\r\nContent-Length: 10\r\n\r\ndanger=no", "Content-Length: 9, 10\r\n\r\ndanger=no",
			"Content-Length: +9\r\n\r\ndanger=no", "Content-Length: -1\r\n\r\n", "Content-Length: 0x9\r\n\r\ndanger=no",
			"Content-Length: 99999999999999999999\r\n\r\nx",
			"Transfer-Encoding: identity, chunked, identity\r\n\r\n0\r\n\r\n",
			"Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
			"Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff1\r\nx",
			"Transfer-Encoding: chunked\r\n\r\n1\r\nxx\r\n0\r\n\r\n", "X:\r\n folded\r\n\r\n", "X: a\rb: c\r\n\r\n",
			"X: a\u0000b\r\n\r\n", "X\u00a0: a\r\n\r\n", ": a\r\n\r\n" })
	void whatTwoServersMightReadInTwoWaysIsNotReadAtAll(String rest) throws IOException {
		String answer = ask("POST /report/now HTTP/1.1\r\nHost: localhost\r\n" + FORM + rest
				+ "GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("HTTP/1.1 404", "Page not found");
	}

	@Test
	void aFoldedLineBelongsToTheOneBeforeItAndIsNotObeyed() throws IOException {
		assertThat(post("/report/now", FORM + "X: a\r\n Transfer-Encoding: chunked\r\n", "danger=no"))
			.startsWith("HTTP/1.1 303")
			.contains("/report/story");
	}

	@Test
	void chunksAreTakenWhereTheyAreInShape() throws IOException {
		assertThat(ask("POST /report/now HTTP/1.1\r\nHost: localhost\r\n" + FORM
				+ "Transfer-Encoding: chunked\r\n\r\n4;x=y\r\ndang\r\n5\r\ner=no\r\n0\r\n\r\n"))
			.startsWith("HTTP/1.1 303");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\nX: ", "" })
	void aHeadThatDoesNotEndIsGivenUp(String begun) throws IOException {
		assertCut(begun, "y");
	}

	@Test
	void aBodyThatDoesNotEndIsGivenUp() throws IOException {
		assertCut("POST /report/now HTTP/1.1\r\nHost: localhost\r\n" + FORM + "Content-Length: 1000\r\n\r\n", "y");
	}

	@Test
	void theSecondHeadOfAConnectionIsGivenUpToo() throws IOException {
		assertCut("GET /exit HTTP/1.1\r\nHost: localhost\r\n\r\nGET / HT", "y");
	}

	@ParameterizedTest
	@CsvSource({ "http, 403", "https, 200", "'https, http', 403", "nonsense, 403" })
	void aNamedProxyIsBelievedWhenItSaysHttps(String said, int status) throws IOException {
		assertThat(ask("GET /report/now HTTP/1.1\r\nHost: concern.example\r\nX-Forwarded-Proto: " + said + "\r\n\r\n"))
			.startsWith("HTTP/1.1 " + status);
	}

	private String post(String path, String headers, String body) throws IOException {
		return ask("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "Content-Length: " + body.length()
				+ "\r\n\r\n" + body);
	}

	private String ask(String request) throws IOException {
		return Raw.ask(this.port, request);
	}

	/** Sends a byte now and then, and is cut off all the same. */
	private void assertCut(String begun, String more) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(200);
			socket.getOutputStream().write(begun.getBytes(StandardCharsets.ISO_8859_1));
			Await.until("the connection is cut", () -> cut(socket, more));
		}
	}

	private static boolean cut(Socket socket, String more) {
		try {
			socket.getOutputStream().write(more.getBytes(StandardCharsets.ISO_8859_1));
			return socket.getInputStream().read(new byte[16384]) < 0;
		}
		catch (java.net.SocketTimeoutException stillOpen) {
			return false;
		}
		catch (IOException closed) {
			return true;
		}
	}

}
