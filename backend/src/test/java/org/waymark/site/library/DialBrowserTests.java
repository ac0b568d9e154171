package org.waymark.site.library;

import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Browsers;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;

import static org.assertj.core.api.Assertions.assertThat;

/** A phone dials where a finger means it, and nowhere else. */
@WaymarkTest
@UsesBrowser
class DialBrowserTests {

	/** A finger hits it (WCAG 2.5.5). */
	private static final int FINGER = 44;

	/** From the nearest button. */
	private static final int APART = 8;

	@LocalServerPort
	private int port;

	@Test
	void onAPhoneALinkStandsBesideEachNumberThatIsChecked() {
		try (Window phone = phone()) {
			Page page = open(phone, "/guidance/talk-to-someone");
			List<Locator> calls = page.locator("main .call").all();
			assertThat(calls).hasSizeGreaterThan(8).allSatisfy(call -> {
				BoundingBox box = call.boundingBox();
				assertThat(box.height).isGreaterThanOrEqualTo(FINGER);
				assertThat(box.width).isGreaterThanOrEqualTo(FINGER);
				assertThat(call.getAttribute("href")).matches("tel:[0-9]+");
				assertThat(call.textContent()).matches("Call .+");
			});
			assertThat(page.locator(".help__number a, a .help__number").count()).isZero();
			assertThat(page.isVisible(".call-hint")).isTrue();
			phone.assertAccessible();
			phone.assertFits();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/report", "/report/me", "/report/then", "/follow-up", "/report/call" })
	void whereAChildCouldBeWatchedOnlyTwoNumbersDial(String path) {
		try (Window phone = phone()) {
			Page page = open(phone, path);
			assertThat(page.locator(".call").all()).isNotEmpty()
				.extracting(call -> call.getAttribute("href"))
				.isSubsetOf("tel:999", "tel:08001111");
			assertApart(page);
		}
	}

	@Test
	void withAMouseThereIsNothingToDialWith() {
		try (Window window = Browsers.window()) {
			Page page = open(window, "/guidance/talk-to-someone");
			assertThat(page.locator(".call").all()).isNotEmpty().noneMatch(Locator::isVisible);
			assertThat(page.isVisible(".call-hint")).isFalse();
		}
	}

	private static void assertApart(Page page) {
		for (Locator button : page.locator(".govuk-button").all()) {
			BoundingBox other = button.boundingBox();
			for (Locator call : page.locator(".call").all()) {
				BoundingBox box = call.boundingBox();
				boolean apart = other == null || box.y - (other.y + other.height) >= APART
						|| other.y - (box.y + box.height) >= APART || box.x - (other.x + other.width) >= APART
						|| other.x - (box.x + box.width) >= APART;
				assertThat(apart).as(button.textContent()).isTrue();
			}
		}
	}

	private Page open(Window window, String path) {
		window.page().navigate("http://localhost:" + this.port + path);
		return window.page();
	}

	private static Window phone() {
		return Browsers.window(new NewContextOptions().setHasTouch(true).setIsMobile(true).setViewportSize(320, 568));
	}

}
