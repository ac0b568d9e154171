package org.waymark.platform.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.site.arrival.BrowserTask;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
@Import(BrokenRooms.class)
class HeadersTests {

	@Autowired
	WebTestClient web;

	@Autowired
	DeskBranding house;

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource({ "GET, /triage/sign-in, 200", "GET, /triage, 303", "POST, /triage/sign-in, 403",
			"GET, /triage/nowhere, 303", "GET, /nowhere, 404", "POST, /assets/0/nothing.css, 405",
			"GET, /test/broken, 500", "GET, /test/fine, 200", "GET, /triage/queue/live, 401",
			"HEAD, /triage/sign-in, 200", "TRACE, /nowhere, 400", "GET, /assets/0/nothing.css, 404",
			"GET, /a%2Fb, 400" })
	void everyResponseHasTheHeaders(HttpMethod method, String path, int status) {
		EntityExchangeResult<byte[]> answer = ask(method, path);
		assertThat(answer.getStatus().value()).isEqualTo(status);
		assertProtected(answer.getResponseHeaders());
		assertThat(answer.getResponseHeaders().get("Cache-Control")).containsExactly("no-store");
	}

	@Test
	void aBuiltFileIsProtectedAndMayBeKept() {
		HttpHeaders headers = ask(HttpMethod.GET, this.house.asset("desk.css")).getResponseHeaders();
		assertProtected(headers);
		assertThat(headers.getCacheControl()).contains("immutable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", "NONSENSE\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: a\r\nX: @long\r\n\r\n", "GET /@long HTTP/1.1\r\nHost: a\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
			"GET /a\\b HTTP/1.1\r\nHost: a\r\n\r\n", "GET /?a=%zz HTTP/1.1\r\nHost: a\r\n\r\n" })
	void brokenRequestsAreRefusedWithTheHeaders(String request) throws IOException {
		String answer = Raw.ask(this.port, request.replace("@long", "x".repeat(64_000)));
		assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContainIgnoringCase("\nserver:");
		SecurityHeaders.ALWAYS.keySet()
			.forEach(name -> assertThat(answer.toLowerCase(Locale.ROOT)).contains(name.toLowerCase(Locale.ROOT)));
	}

	@Test
	void theDeskIsNotUsedOverAnUnprotectedConnection() throws IOException {
		assertThat(Raw.ask(this.port, "GET /triage/sign-in HTTP/1.1\r\nHost: hub.example\r\n\r\n"))
			.startsWith("HTTP/1.1 403 ")
			.contains("This connection is not protected");
	}

	@Test
	void theSiteOpensAPageUnderTheSameName() {
		assertThat(BrowserTask.OPENED).isEqualTo(SecurityHeaders.OPENED);
	}

	@Test
	void nobodyIsAskedToIndexTheDesk() {
		assertThat(ask(HttpMethod.GET, "/triage/sign-in").getResponseHeaders().getFirst("X-Robots-Tag"))
			.contains("noindex");
		assertThat(ask(HttpMethod.GET, "/report").getResponseHeaders().getFirst("X-Robots-Tag"))
			.isEqualTo("noindex, noarchive");
		assertThat(ask(HttpMethod.GET, "/").getResponseHeaders().getFirst("X-Robots-Tag")).isNull();
	}

	@Test
	void theHeaderOfTransportIsOnlySentOverIt() {
		assertThat(ask(HttpMethod.GET, "/").getResponseHeaders().getFirst("Strict-Transport-Security")).isNull();
	}

	private EntityExchangeResult<byte[]> ask(HttpMethod method, String path) {
		return this.web.method(method).uri(path).exchange().expectBody().returnResult();
	}

	private static void assertProtected(HttpHeaders headers) {
		SecurityHeaders.ALWAYS
			.forEach((name, value) -> assertThat(headers.get(name)).as(name).isEqualTo(List.of(value)));
		assertThat(headers.getFirst("Server")).isNull();
	}

}
