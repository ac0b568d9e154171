package org.waymark.staff.session;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Await;
import org.waymark.testing.Browsers;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An open page of the desk says "signed out" on the desk's own word only, and in time.
 */
@WaymarkTest
@UsesBrowser
class SessionBrowserTests {

	private static final String LEFT = "**/triage/sessions/left*";

	/** The clock goes on while the timers of the page stood still. */
	private static final String PASSED = """
			() => {
				const now = Date.now
				Date.now = () => now() + 13 * 3600000
			}""";

	private static final String SEEN = "document.dispatchEvent(new Event('visibilitychange'))";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(ints = { 502, 401, 200, 303 })
	void nobodyElseSaysThatTheSessionIsOver(int status) {
		try (Window window = Browsers.window()) {
			Page page = signedIn(window);
			page.route(LEFT,
					route -> route.fulfill(new FulfillOptions().setStatus(status).setBody("0 what a proxy says")));
			page.evaluate(PASSED);
			page.evaluate(SEEN);
			page.waitForSelector("[data-session-left]:has-text('cannot be reached')");
			assertThat(page.textContent("[data-session-left]")).doesNotContain("signed out.");
		}
	}

	@Test
	void aDeviceThatSleptThroughItsSessionSaysSo() {
		try (Window window = Browsers.window()) {
			Page page = signedIn(window);
			Rows.change("DELETE FROM staff.session");
			page.evaluate(PASSED);
			page.evaluate(SEEN);
			page.waitForSelector("[data-session-left]:has-text('You have been signed out')");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 502, 401, 200 })
	void nobodyElseFillsOrEndsTheQueue(int status) {
		try (Window window = Browsers.window()) {
			Page page = signedIn(window);
			page.navigate("http://localhost:" + this.port + "/triage");
			String heading = page.textContent("[data-queue-part] h1");
			page.route("**/triage/queue/**",
					route -> route.fulfill(new FulfillOptions().setStatus(status).setBody("<h1>Away</h1>")));
			Await.until("it says that it is not live", () -> sleptAndSays(page, "Not live"));
			assertThat(page.textContent("[data-queue-part] h1")).isEqualTo(heading);
			assertThat(page.textContent("[data-queue-notice]")).doesNotContain("signed out");
		}
	}

	/**
	 * The stream that is open goes on beating until the clock has passed between two
	 * beats.
	 */
	private static boolean sleptAndSays(Page page, String text) {
		page.evaluate(PASSED);
		page.waitForTimeout(1_500);
		return page.textContent("[data-queue-notice]").contains(text);
	}

	private Page signedIn(Window window) {
		Page page = window.page();
		page.navigate("http://localhost:" + this.port + "/triage/sign-in");
		page.fill("#username", "worker");
		page.fill("#password", DeskClient.PASSWORD);
		page.click("main button");
		page.waitForURL("**/triage");
		page.navigate("http://localhost:" + this.port + "/triage/home");
		return page;
	}

}
