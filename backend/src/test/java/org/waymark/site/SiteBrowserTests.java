package org.waymark.site;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Await;
import org.waymark.testing.Browsers;
import org.waymark.testing.DeskClient;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The public face in a real browser: everybody can use it, and nobody is put at risk by
 * it.
 */
@WaymarkTest
@UsesBrowser
class SiteBrowserTests {

	private static final String STORY = "A child sits on the stairs at night";

	/** Whether any of five points of what has the focus can be seen. */
	private static final String SEEN = """
			() => {
			  const at = document.activeElement, box = at.getBoundingClientRect()
			  if (box.width === 0 || box.height === 0) return false
			  return [[.5, .5], [.1, .1], [.9, .1], [.1, .9], [.9, .9]].some(([x, y]) => {
			    const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y)
			    return top && (at.contains(top) || top.contains(at) || top.closest("label")?.control === at)
			  })
			}""";

	@LocalServerPort
	private int port;

	/** Pages that no link leads to; {@code EverybodyTests} sees all others. */
	@ParameterizedTest
	@ValueSource(strings = { "/nowhere", "/report/unsure", "/elsewhere?again=not-a-postcode",
			"/elsewhere/council?may=blackpool&may=lancashire" })
	void standingPageCanBeUsedByEverybody(String path) {
		try (Window window = Browsers.window()) {
			open(window, path);
			assertUsable(window);
		}
	}

	@Test
	void receiptAndErrorsThatTakeTheFocusCanBeUsedByEverybody() {
		try (Window window = Browsers.window()) {
			open(window, "/report/one");
			assertErrorIsUsable(window);
			window.page().fill("[name=story]", STORY);
			proceed(window.page());
			assertThat(window.page().locator("[data-reference]").count()).isEqualTo(1);
			assertUsable(window);
			open(window, "/report/now");
			assertErrorIsUsable(window);
		}
	}

	@Test
	void wholeJourneyWorksWithoutScript() {
		try (Window window = Browsers.withoutScript()) {
			Page page = window.page();
			open(window, "/");
			page.click("main a[role=button], main a.govuk-button");
			page.click("main a[role=button], main a.govuk-button");
			choose(page, "danger", "no");
			tell(page, STORY);
			proceed(page);
			checkNow(page);
			assertThat(page.textContent("main")).contains("Check your answers", STORY);
			assertThat(page.inputValue("[name=script]")).isEmpty();
			proceed(page);
			assertThat(page.textContent(".govuk-panel--confirmation")).isNotBlank();
			page.click("main form button");
			assertThat(page.content()).doesNotContain(STORY);
		}
	}

	@Test
	void wholeJourneyWorksByKeyboardAlone() {
		try (Window window = Browsers.window()) {
			Page page = window.page();
			open(window, "/");
			press(page, "main a.govuk-button", "Enter");
			press(page, "main a.govuk-button", "Enter");
			press(page, "[name=danger]", "ArrowDown");
			page.keyboard().press("ArrowDown");
			page.keyboard().press("ArrowDown");
			press(page, "main form button", "Enter");
			press(page, "[name=story]", "Shift");
			page.keyboard().type(STORY);
			press(page, "main form button", "Enter");
			press(page, "[name=signs]", "Space");
			press(page, "main form button", "Enter");
			press(page, "[name=safe]", "Space");
			press(page, "button[name=next]", "Enter");
			assertThat(page.textContent("main")).contains("Check your answers", STORY);
			press(page, "main form button", "Enter");
			page.waitForSelector(".govuk-panel--confirmation [data-reference]");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "button", "shift", "skip link" })
	void afterLeavingBackAndForwardShowNothing(String way) {
		try (Window window = Browsers.window()) {
			leaveHalfWay(window, way);
			assertNothingIsLeft(window);
		}
	}

	@Test
	void afterLeavingWithoutScriptBackAndForwardShowNothing() {
		try (Window window = Browsers.withoutScript()) {
			leaveHalfWay(window, "button");
			assertNothingIsLeft(window);
		}
	}

	@Test
	void reportAppearsOnAnOpenDesk() {
		try (Window desk = Browsers.window(); Window window = Browsers.window()) {
			open(desk, "/triage");
			desk.page().fill("[name=username]", "worker");
			desk.page().fill("[name=password]", DeskClient.PASSWORD);
			desk.page().click("main form button");
			desk.page().waitForSelector("[data-queue]");
			Page page = window.page();
			open(window, "/report/now");
			choose(page, "danger", "no");
			tell(page, STORY);
			checkNow(page);
			assertThat(page.inputValue("[name=script]")).isEqualTo("1");
			proceed(page);
			String reference = page.getAttribute("[data-reference]", "data-reference");
			desk.page().waitForSelector("#report-" + reference);
			desk.page().click("#report-" + reference);
			assertThat(desk.page().textContent(".report-story")).isEqualTo(STORY);
		}
	}

	private void leaveHalfWay(Window window, String way) {
		Page page = window.page();
		open(window, "/report/now");
		choose(page, "danger", "no");
		tell(page, STORY);
		proceed(page);
		checkNow(page);
		page.click("main dl a[href='/report/story']");
		assertThat(page.inputValue("[name=story]")).isEqualTo(STORY);
		// Three Shifts count from when the script runs; on a busy machine that is later
		// than the words are there.
		page.waitForLoadState();
		switch (way) {
			case "button" -> page.click(".govuk-exit-this-page a");
			case "shift" -> List.of(1, 2, 3).forEach((time) -> page.keyboard().press("Shift"));
			default -> press(page, ".govuk-skip-link[data-exit]", "Enter");
		}
		Await.until("they are elsewhere", () -> !String.valueOf(page.evaluate("location.href")).contains("localhost"));
	}

	private static void assertNothingIsLeft(Window window) {
		for (int back = 0; back < 3; back++) {
			window.back();
			assertThat(window.page().content()).doesNotContain(STORY);
			assertThat(window.page().locator("textarea").all())
				.noneMatch((field) -> field.inputValue().contains(STORY));
		}
		window.forward();
		assertThat(window.page().content()).doesNotContain(STORY);
	}

	private static void assertErrorIsUsable(Window window) {
		proceed(window.page());
		assertThat(window.page().title()).startsWith("Error: ");
		assertThat(window.page().evaluate("document.activeElement.matches('.govuk-error-summary')")).isEqualTo(true);
		assertUsable(window);
	}

	private static void assertUsable(Window window) {
		window.assertAccessible();
		window.assertFits();
	}

	private void open(Window window, String path) {
		window.page().navigate("http://localhost:" + this.port + path);
	}

	private static void choose(Page page, String name, String value) {
		page.check("[name=" + name + "][value=" + value + "]");
		proceed(page);
	}

	private static void tell(Page page, String story) {
		page.fill("[name=story]", story);
		proceed(page);
	}

	private static void proceed(Page page) {
		page.click("main form button");
		page.waitForLoadState();
	}

	private static void checkNow(Page page) {
		page.click("main form button[name=next]");
		page.waitForLoadState();
	}

	/**
	 * Walks by Tab until the wanted thing has the focus, which can be seen at every stop;
	 * then presses a key.
	 */
	private static void press(Page page, String wanted, String key) {
		for (int stop = 0; stop < 60; stop++) {
			page.keyboard().press("Tab");
			assertThat(page.evaluate(SEEN)).as("focus seen on " + page.url() + ", stop " + stop).isEqualTo(true);
			if ((boolean) page.evaluate("(wanted) => document.activeElement.matches(wanted)", wanted)) {
				String before = page.url();
				page.keyboard().press(key);
				if (key.equals("Enter")) {
					page.waitForURL((url) -> !url.equals(before));
				}
				return;
			}
		}
		throw new AssertionError("Tab does not reach " + wanted + " on " + page.url());
	}

}
