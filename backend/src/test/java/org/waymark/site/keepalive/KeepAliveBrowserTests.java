package org.waymark.site.keepalive;

import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Browsers;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;

import static org.assertj.core.api.Assertions.assertThat;

/** "Kept for another hour" is said on our own word only. */
@WaymarkTest
@UsesBrowser
class KeepAliveBrowserTests {

	private static final long MINUTE = 60_000;

	private static final String HALF = "Half a sentence";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "502, Bad gateway", "200, Please sign in to this network", "303, /sign-in", "303, /" })
	void nobodyElseSaysThatTheAnswersAreKept(int status, String said) {
		try (Window window = Browsers.window()) {
			Page page = window.page();
			soon(page);
			page.route("**/report/stay",
					route -> route.fulfill(new FulfillOptions().setStatus(status)
						.setBody(said)
						.setHeaders((status == 303) ? Map.of("Location", said) : Map.of())));
			page.click("[data-idle-keep]");
			page.waitForSelector("[data-idle-status]:has-text('We cannot be reached')",
					new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
			assertThat(page.textContent(".idle")).doesNotContain("kept for another hour.");
			assertThat(page.isVisible("[data-idle-keep]")).isTrue();
			assertThat(page.inputValue("[name=story]")).isEqualTo(HALF);
			page.unroute("**/report/stay");
			page.click("[data-idle-keep]");
			page.waitForSelector("[data-idle-status]:has-text('kept for another hour')",
					new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
		}
	}

	@Test
	void aDeviceThatSleptLooksAtItsClockWhenItIsSeen() {
		try (Window window = Browsers.window()) {
			Page page = window.page();
			begin(page);
			page.evaluate("""
					() => {
						const now = Date.now
						Date.now = () => now() + 55 * 60000
						dispatchEvent(new Event("pageshow"))
					}""");
			page.waitForSelector("[data-idle-keep]");
			assertThat(page.inputValue("[name=story]")).isEqualTo(HALF);
		}
	}

	private void soon(Page page) {
		page.clock().install();
		begin(page);
		page.clock().fastForward(51 * MINUTE);
		page.waitForSelector("[data-idle-keep]");
		page.clock().resume();
	}

	private void begin(Page page) {
		page.navigate("http://localhost:" + this.port + "/report/now");
		page.check("[name=danger][value=no]");
		page.click("main form button");
		page.waitForURL(url -> url.contains("/report/story"));
		page.fill("[name=story]", HALF);
		page.waitForLoadState();
	}

}
