package org.waymark.site.begin;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Await;
import org.waymark.testing.Browsers;
import org.waymark.testing.Rows;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;

import static org.assertj.core.api.Assertions.assertThat;

/** Leaving by Shift: announced, hard to do by accident, and a person's choice. */
@WaymarkTest
@UsesBrowser
class ShiftBrowserTests {

	private static final String ELSEWHERE = "Elsewhere";

	/**
	 * So many presses at once, however slow this machine is, and what is said after them.
	 */
	private static final String PRESSED = """
			(times) => {
				const shift = { key: "Shift", code: "ShiftLeft" }
				for (let time = 0; time < times; time++) {
					dispatchEvent(new KeyboardEvent("keydown", shift))
					dispatchEvent(new KeyboardEvent("keyup", shift))
				}
				return document.querySelector("[data-exit-status]").textContent
			}""";

	@LocalServerPort
	private int port;

	@Test
	void afterTheSecondPressItIsSaidWhatOneMoreDoes() {
		try (Window window = Browsers.window()) {
			Page page = open(window, "/report/now");
			assertThat((String) page.evaluate(PRESSED, 2)).contains("once more", "deleted");
			page.evaluate(PRESSED, 3);
			Await.until("they are elsewhere", () -> ELSEWHERE.equals(page.title()));
		}
	}

	@Test
	void pressesThatAreLongOrFarApartOrNotAloneDoNotLeave() {
		try (Window window = Browsers.window()) {
			Page page = open(window, "/report/now");
			for (int time = 0; time < 4; time++) {
				press(page, 700);
			}
			for (int time = 0; time < 4; time++) {
				press(page, 0);
				page.waitForTimeout(2_200);
			}
			for (int time = 0; time < 4; time++) {
				press(page, 0);
				page.keyboard().press("ArrowDown");
			}
			assertThat(page.title()).isNotEqualTo(ELSEWHERE);
			assertThat(page.textContent("[data-exit-status]")).isEmpty();
		}
	}

	@Test
	void theFirstPageTurnsItOffForThisVisitAndTheButtonStays() {
		try (Window window = Browsers.window()) {
			for (String door : List.of("/report", "/report/me", "/report/then")) {
				assertThat(open(window, door).isVisible("[data-shift] button")).as(door).isTrue();
			}
			Page page = window.page();
			page.click("[data-shift] button");
			assertThat(page.getAttribute("[data-shift] button", "aria-pressed")).isEqualTo("true");
			window.assertAccessible();
			open(window, "/report/now");
			assertThat(page.evaluate(PRESSED, 4)).isEqualTo("");
			assertThat(page.title()).isNotEqualTo(ELSEWHERE);
			page.click(".govuk-exit-this-page a");
			Await.until("they are elsewhere", () -> ELSEWHERE.equals(page.title()));
			open(window, "/report");
			assertThat(page.getAttribute("[data-shift] button", "aria-pressed")).isEqualTo("false");
		}
	}

	@Test
	void leavingFromTheReceiptEndsTheReceipt() {
		try (Window window = Browsers.window()) {
			Page page = open(window, "/report/now");
			page.check("[name=danger][value=no]");
			page.click("main form button");
			page.fill("[name=story]", "A child sits on the stairs");
			page.click("main form button");
			page.click("main form button[value=check]");
			page.click("main form button");
			page.waitForSelector("[data-reference]");
			page.evaluate("document.documentElement.style.fontSize = '32px'");
			assertThat(page.evaluate("getComputedStyle(document.querySelector('.slip')).fontSize")).isEqualTo("48px");
			page.click(".govuk-exit-this-page a");
			Await.until("the receipt is over",
					() -> Rows.all("SELECT reference FROM intake.sealed_report WHERE shown").isEmpty());
		}
	}

	private Page open(Window window, String path) {
		window.page().navigate("http://localhost:" + this.port + path);
		return window.page();
	}

	private static void press(Page page, int held) {
		page.keyboard().down("Shift");
		page.waitForTimeout(held);
		page.keyboard().up("Shift");
	}

}
