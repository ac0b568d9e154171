package org.waymark.pages;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Await;
import org.waymark.testing.OwnBrowser;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Typed text is nowhere in the files of the browser, after sending and after leaving
 * half-way. Fields for one's own name, phone and email are left out: those may be
 * remembered, and the page says so.
 */
@WaymarkTest
@UsesBrowser
class ResidueTests {

	private static final List<String> CARELESS = List.of("Qcarelessline", "Qcarelesstext");

	private static HttpServer careless;

	@TempDir
	private Path profile;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void serveCarelessly() throws IOException {
		careless = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		careless.createContext("/", ResidueTests::answerCarelessly);
		careless.start();
	}

	@AfterAll
	static void stop() {
		careless.stop(0);
	}

	@BeforeEach
	void aBrowserThatRemembers() {
		assumeTrue(OwnBrowser.remembers());
	}

	@Test
	void searchFindsWordsThatAPageWithoutPrecautionsLeaves() throws IOException {
		try (OwnBrowser browser = OwnBrowser.start(this.profile)) {
			Hand hand = new Hand(browser.page());
			hand.page().navigate(carelessly());
			hand.fill(hand.form(), Map.of("line", List.of(CARELESS.get(0)), "text", List.of(CARELESS.get(1))));
			hand.proceed();
			awaitWritten(browser);
		}
		assertThat(Residue.of(this.profile, CARELESS)).as("the search")
			.anyMatch((place) -> place.startsWith(CARELESS.get(0)))
			.anyMatch((place) -> place.startsWith(CARELESS.get(1)));
	}

	@Test
	void nothingIsLeftAfterSending() throws IOException {
		Planted planted = new Planted(6);
		try (OwnBrowser browser = OwnBrowser.start(this.profile)) {
			for (String door : Tour.doors(site())) {
				new Hand(browser.page()).toTheReceipt(site().resolve(door).toString(), planted);
			}
			awaitWritten(browser);
			assertNothingIsLeft(planted);
		}
		assertNothingIsLeft(planted);
	}

	@Test
	void nothingIsLeftAfterLeavingHalfWay() throws IOException {
		Planted planted = new Planted(7);
		try (OwnBrowser browser = OwnBrowser.start(this.profile)) {
			for (String door : Tour.doors(site())) {
				leaveHalfWay(browser, door, planted);
			}
			awaitWritten(browser);
			assertNothingIsLeft(planted);
		}
		assertNothingIsLeft(planted);
		assertThat(OwnBrowser.restored(this.profile)).anyMatch((page) -> page.contains("<html"))
			.allSatisfy((page) -> assertThat(page).doesNotContain(words(planted)));
	}

	/** At the third page with questions, with something typed there and not yet sent. */
	private void leaveHalfWay(OwnBrowser browser, String door, Planted planted) {
		Hand hand = new Hand(browser.page());
		Page page = hand.page();
		page.navigate(site().resolve(door).toString());
		int questions = 0;
		while (questions < 3) {
			if (Form.of(Html.of(page.content())).isPresent()) {
				questions++;
			}
			hand.onwards(planted);
		}
		Form form = hand.form();
		hand.fill(form, planted.answers(hand.path(), form, 0));
		awaitWritten(browser);
		page.bringToFront();
		page.locator(".govuk-exit-this-page a").click();
		Await.until("they are elsewhere", () -> !page.url().contains("localhost"));
	}

	/**
	 * A browser writes what it remembers a few seconds after something has changed. What
	 * was typed later, in a page without precautions, comes to its files after all that
	 * was typed before.
	 */
	private void awaitWritten(OwnBrowser browser) {
		String later = "Qlater" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
		try (Page page = browser.another()) {
			page.navigate(carelessly());
			page.fill("[name=text]", later);
			Await.until("what was typed later is written", () -> !Residue.of(this.profile, List.of(later)).isEmpty());
		}
	}

	private static String carelessly() {
		return "http://127.0.0.1:" + careless.getAddress().getPort() + "/";
	}

	private void assertNothingIsLeft(Planted planted) {
		assertThat(planted.words()).hasSizeGreaterThan(2);
		assertThat(OwnBrowser.size(this.profile)).isGreaterThan(100_000);
		assertThat(Residue.of(this.profile, List.of(words(planted)))).isEmpty();
	}

	private static String[] words(Planted planted) {
		Collection<String> theirs = planted.words()
			.entrySet()
			.stream()
			.filter((word) -> !word.getKey().matches(".* (name|phone|email)"))
			.map(Map.Entry::getValue)
			.toList();
		return theirs.toArray(String[]::new);
	}

	private URI site() {
		return URI.create("http://localhost:" + this.port);
	}

	private static void answerCarelessly(HttpExchange exchange) throws IOException {
		exchange.getRequestBody().readAllBytes();
		byte[] body = """
				<!doctype html><html lang="en"><title>Careless</title><main><form method="post" action="/">
				<input name="line"><textarea name="text"></textarea><button>Send</button></form></main></html>"""
			.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
		exchange.sendResponseHeaders(200, body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

}
