package org.waymark.site;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Await;
import org.waymark.testing.Browsers;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;

import static org.assertj.core.api.Assertions.assertThat;

/** Before answers are deleted the person is asked, with a script and without one. */
@WaymarkTest
@UsesBrowser
class IdleBrowserTests {

	private static final long MINUTE = 60_000;

	private static final String HALF = "Half a sentence";

	@LocalServerPort
	private int port;

	@Test
	void warningComesTenMinutesAheadAndCanBeAnsweredTenTimes() {
		try (Window window = Browsers.window()) {
			Page page = window.page();
			page.clock().install();
			begin(page);
			for (int time = 0; time < 11; time++) {
				assertThat(page.isVisible("[data-idle-keep]")).isFalse();
				page.clock().fastForward(51 * MINUTE);
				page.waitForSelector("[data-idle-keep]");
				assertThat(page.textContent("[data-idle-status]")).contains("10 minutes");
				page.click("[data-idle-keep]");
				page.waitForSelector("[data-idle-keep]",
						new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
			}
			assertThat(page.inputValue("[name=story]")).isEqualTo(HALF);
		}
	}

	@Test
	void pageIsTakenAwayWhenNobodyIsThere() {
		try (Window window = Browsers.window()) {
			Page page = window.page();
			page.clock().install();
			begin(page);
			page.clock().fastForward(61 * MINUTE);
			Await.until("the page is away",
					() -> String.valueOf(page.evaluate("location.href")).endsWith("/report/over"));
			assertThat(page.content()).doesNotContain(HALF);
		}
	}

	@Test
	void withoutScriptTheStyleSheetWarnsAndTheButtonKeepsWhatWasTyped() {
		try (Window window = Browsers.withoutScript()) {
			Page page = window.page();
			begin(page);
			assertThat(page.isVisible("[data-idle-keep]")).isFalse();
			page.evaluate("document.getAnimations().forEach(shown => { shown.currentTime = 50 * 60 * 1000 })");
			page.waitForSelector("[data-idle-keep]");
			page.click("[data-idle-keep]");
			page.waitForLoadState();
			assertThat(page.url()).endsWith("/report/story");
			assertThat(page.inputValue("[name=story]")).isEqualTo(HALF);
			assertThat(page.locator(".govuk-error-summary").count()).isZero();
		}
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
