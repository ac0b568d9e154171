package org.waymark.staff.session;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.waymark.testing.Browsers;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.PASSWORD;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
@UsesBrowser
class SessionsTests {

	private static final String ROUTE = "/triage/reports/ABCDE12345/rating";

	private static final Pattern KEPT = Pattern.compile("name=\"kept\" value=\"([^\"]+)\"");

	@Autowired
	WebTestClient web;

	@LocalServerPort
	int port;

	@Test
	void somebodySeesTheirSessionsAndEndsAnother() {
		DeskClient there = DeskClient.signedIn(this.web, "worker");
		DeskClient here = DeskClient.signedIn(this.web, "worker");
		assertThat(text(here.get("/triage/sessions"))).containsOnlyOnce("End it").contains("This is where you are now");
		here.send("/triage/sessions", "/triage/sessions/" + session("ASC") + "/end", Map.of());
		assertThat(there.get("/triage/home").getStatus().value()).isEqualTo(303);
		assertThat(here.get("/triage/home").getStatus().value()).isEqualTo(200);
	}

	@Test
	void nobodyEndsASessionOfSomebodyElse() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		DeskClient manager = DeskClient.signedIn(this.web, "manager");
		manager.send("/triage/sessions", "/triage/sessions/" + session("ASC") + "/end", Map.of());
		assertThat(worker.get("/triage/home").getStatus().value()).isEqualTo(200);
	}

	@Test
	void whatWasWrittenIsKeptThroughSigningInAgain() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		EntityExchangeResult<byte[]> late = late(worker);
		assertThat(late.getStatus().value()).isEqualTo(422);
		assertThat(text(late)).contains("you had been signed out").doesNotContain("Two calls before");
		assertThat(text(kept(worker, late))).as("not signed in yet").contains("you had been signed out");
		worker.signIn("worker", PASSWORD);
		assertThat(text(kept(worker, late))).contains("Send what you wrote", "action=\"" + ROUTE + "\"",
				"Two calls before &lt;");
	}

	@Test
	void whatWasWrittenOpensInNoOtherBrowserAndOnlyForWhoeverMaySendIt() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		EntityExchangeResult<byte[]> late = late(worker);
		assertThat(kept(DeskClient.signedIn(this.web, "worker"), late).getStatus().value()).isEqualTo(400);
		assertThat(worker.post("/triage/kept", Map.of("kept", "made-up"), "").getStatus().value()).isEqualTo(400);
		worker.signIn("auditor", PASSWORD);
		assertThat(text(kept(worker, late))).doesNotContain("Two calls before");
	}

	@Test
	void whatWasWrittenIsNeitherShownToNorSentByWhoeverSignsInThereNext() {
		DeskClient browser = DeskClient.signedIn(this.web, "worker");
		EntityExchangeResult<byte[]> late = late(browser);
		browser.signIn("worker2", PASSWORD);
		assertThat(text(kept(browser, late))).contains("written while somebody else was signed in here")
			.doesNotContain("Two calls before", ROUTE);
		browser.send("/triage/home", "/triage/sign-out", Map.of());
		browser.signIn("worker", PASSWORD);
		assertThat(text(kept(browser, late))).contains("Two calls before", ROUTE);
	}

	@Test
	void aPageThatSomebodyElseLeftOpenIsRefused() {
		DeskClient browser = DeskClient
			.signedIn(this.web.mutate().defaultHeader("Sec-Fetch-Site", "same-origin").build(), "worker");
		String proof = DeskClient.proof(browser.get("/triage/home"));
		browser.send("/triage/home", "/triage/sign-out", Map.of());
		browser.signIn("worker2", PASSWORD);
		EntityExchangeResult<byte[]> answer = browser.post(ROUTE, Map.of("rating", "RED"), proof);
		assertThat(answer.getStatus().value()).isEqualTo(403);
		assertThat(text(answer)).contains("This page was open for too long");
	}

	@Test
	void aPageOfOnesOwnFromBeforeSigningInAnewIsKept() {
		DeskClient browser = DeskClient
			.signedIn(this.web.mutate().defaultHeader("Sec-Fetch-Site", "same-origin").build(), "worker");
		String proof = DeskClient.proof(browser.get("/triage/home"));
		browser.send("/triage/home", "/triage/sign-out", Map.of());
		browser.signIn("worker", PASSWORD);
		EntityExchangeResult<byte[]> answer = browser.post(ROUTE, Map.of("reason", "Two calls before"), proof);
		assertThat(answer.getStatus().value()).isEqualTo(403);
		EntityExchangeResult<byte[]> ready = kept(browser, answer);
		assertThat(text(ready)).contains("Send what you wrote", "Two calls before");
		assertThat(
				browser.post(ROUTE, Map.of("reason", "Two calls before"), DeskClient.proof(ready)).getStatus().value())
			.as("the proof of the page that kept it")
			.isEqualTo(404);
	}

	@Test
	void nothingIsKeptInABrowserWhereNobodyHadSignedIn() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		worker.withCookie("__Host-desk-kept", "of-before");
		assertThat(late(worker).getStatus().value()).isEqualTo(303);
	}

	@Test
	void anOpenPageWarnsBeforeTheSessionEndsAndKeepsIt() {
		try (Window window = Browsers.window()) {
			Page page = window.page();
			page.navigate("http://localhost:" + this.port + "/triage");
			page.fill("#username", "worker");
			page.fill("#password", PASSWORD);
			page.click("main button");
			page.waitForURL("**/triage");
			assertThat(page.isVisible("[data-session-left]")).isFalse();
			Rows.change("UPDATE staff.session SET seen = now() - interval '26 minutes'");
			page.navigate("http://localhost:" + this.port + "/triage?by-itself=yes");
			page.waitForSelector("[data-session-left] >> text=signed out in 4 minutes");
			window.assertAccessible();
			window.assertFits();
			page.click("text=Stay signed in");
			page.waitForSelector("[data-session-left]",
					new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
			assertThat(Rows.count("SELECT count(*) FROM staff.session WHERE seen > now() - interval '1 minute'"))
				.isOne();
			for (String own : List.of("/triage/sessions", "/triage/password", "/triage/second-factor",
					"/triage/confirm")) {
				page.navigate("http://localhost:" + this.port + own);
				window.assertAccessible();
				window.assertFits();
			}
		}
	}

	private static EntityExchangeResult<byte[]> late(DeskClient worker) {
		String proof = DeskClient.proof(worker.get("/triage/home"));
		Rows.change("UPDATE staff.session SET seen = now() - interval '31 minutes'");
		return worker.post(ROUTE, Map.of("rating", "RED", "reason", "Two calls before <b>"), proof);
	}

	private static EntityExchangeResult<byte[]> kept(DeskClient client, EntityExchangeResult<byte[]> late) {
		Matcher found = KEPT.matcher(text(late));
		assertThat(found.find()).isTrue();
		return client.post("/triage/kept", Map.of("kept", found.group(1)), "");
	}

	private static String session(String order) {
		return Rows.all("SELECT id FROM staff.session ORDER BY begun " + order).get(0);
	}

}
