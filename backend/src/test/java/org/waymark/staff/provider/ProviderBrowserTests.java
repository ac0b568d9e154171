package org.waymark.staff.provider;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import org.waymark.testing.Browsers;
import org.waymark.testing.Rows;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens at the provider is felt on an open queue that nobody touches. */
@WaymarkTest
@Import(Issuer.class)
@UsesBrowser
class ProviderBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	WebTestClient web;

	@AfterEach
	void forget() {
		Rows.change("DELETE FROM staff.session");
		Rows.change("DELETE FROM staff.account WHERE provider IS NOT NULL");
	}

	@Test
	void anOpenQueueClosesWhenTheProviderSignsSomebodyOut() {
		try (Window window = openQueue()) {
			String word = Issuer.word(Issuer.ending("sid", "session-of-one"));
			assertCloses(window,
					() -> this.web.post()
						.uri("/triage/sign-in/out/council")
						.body(BodyInserters.fromFormData("logout_token", word))
						.exchange()
						.expectStatus()
						.isOk());
		}
	}

	@Test
	void anOpenQueueClosesWhenSomebodyLeavesTheirGroup() {
		try (Window window = openQueue()) {
			assertCloses(window, () -> Issuer.COUNCIL.person("one", "everybody"));
			assertThat(Rows.count("SELECT count(*) FROM audit.entry WHERE act = 'ACCOUNT_WITHDRAWN'")).isOne();
		}
	}

	@Test
	void anOpenQueueClosesWhenAnotherGroupGivesAnotherRole() {
		try (Window window = openQueue()) {
			assertCloses(window, () -> Issuer.COUNCIL.person("one", "auditors"));
			window.page().navigate("http://localhost:" + this.port + "/triage");
			assertThat(window.page().title()).startsWith("Your role does not open this page");
		}
	}

	@Test
	void anOpenQueueClosesWhenAnAccountIsClosedThere() {
		try (Window window = openQueue()) {
			assertCloses(window, () -> Issuer.COUNCIL.closed = true);
		}
	}

	@Test
	void whoeverSignsOutIsSignedOutAtTheProviderAsWell() {
		try (Window window = openQueue()) {
			List<String> asked = new CopyOnWriteArrayList<>();
			window.page().onRequest(request -> asked.add(request.url()));
			window.page().click("button:has-text('Sign out')");
			window.page().waitForURL("**/triage/sign-in");
			assertThat(asked).anyMatch(address -> address.startsWith(Issuer.address() + "/endsession?")
					&& address.contains("client_id=waymark"));
			assertThat(Rows.count("SELECT count(*) FROM staff.session")).isZero();
		}
	}

	@Test
	void whoeverCannotBeSignedOutThereIsTold() {
		try (Window window = Browsers.window()) {
			window.page().navigate("http://localhost:" + this.port + "/triage/sign-in/left/away");
			assertThat(window.page().textContent("main")).contains("You are signed out here",
					"You may still be signed in with Example Trust");
			window.assertAccessible();
			window.assertFits();
		}
	}

	@Test
	void theSignInPageOffersTheProviderToEverybody() {
		try (Window window = Browsers.window()) {
			window.page().navigate("http://localhost:" + this.port + "/triage/sign-in");
			window.assertAccessible();
			window.assertFits();
		}
	}

	private Window openQueue() {
		Issuer.COUNCIL.person("one", "mash-workers");
		Window window = Browsers.window();
		Page page = window.page();
		page.navigate("http://localhost:" + this.port + "/triage");
		page.click("text=Sign in with Example Council");
		page.waitForURL("**/triage");
		page.waitForSelector("[data-queue-part]");
		return window;
	}

	private static void assertCloses(Window window, Runnable act) {
		act.run();
		window.page().waitForSelector("[data-queue-notice] a");
		assertThat(window.page().textContent("[data-queue-notice]")).contains("You have been signed out");
	}

}
