package org.waymark.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The browser fixture sees what it is there to see. */
@UsesBrowser
class BrowsersTests {

	private static final Map<String, String> PAGES = Map.of("/first",
			"""
					<!doctype html><html lang="en"><title>First</title><main><h1>First</h1>
					<script>let shown = 0; addEventListener("pageshow", e => document.title = e.persisted ? "Restored" : "First")</script>
					</main></html>""",
			"/second", """
					<!doctype html><html lang="en"><title>Second</title><main><h1>Second</h1></main></html>""",
			"/faulty", """
					<!doctype html><html><title></title><img src="http://stranger.example/x.png">
					<div style="width:2000px">wide</div></html>""");

	private static HttpServer server;

	private static String origin;

	@BeforeAll
	static void serve() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", BrowsersTests::answer);
		server.start();
		origin = "http://127.0.0.1:" + server.getAddress().getPort();
	}

	@AfterAll
	static void stop() {
		server.stop(0);
	}

	@Test
	void backRestoresAPageFromTheCache() {
		assumeTrue(Browsers.restorePages());
		try (Window window = Browsers.window()) {
			window.page().navigate(origin + "/first");
			window.page().navigate(origin + "/second");
			window.back();
			assertThat(window.page().title()).isEqualTo("Restored");
		}
	}

	@Test
	void wellMadePagePasses() {
		try (Window window = Browsers.window()) {
			window.page().navigate(origin + "/second");
			window.assertAccessible();
			window.assertFits();
		}
	}

	@Test
	void faultsAreSeen() {
		Window window = Browsers.window();
		window.page().navigate(origin + "/faulty");
		assertThat(window.violations()).anyMatch((rule) -> rule.startsWith("html-has-lang"));
		assertThatThrownBy(window::assertFits).isInstanceOf(AssertionError.class);
		assertThat(window.strangers()).containsExactly("http://stranger.example/x.png");
		assertThatThrownBy(window::close).isInstanceOf(AssertionError.class);
	}

	private static void answer(HttpExchange exchange) throws IOException {
		byte[] body = PAGES.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
		exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

}
