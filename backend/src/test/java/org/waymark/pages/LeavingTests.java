package org.waymark.pages;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Await;
import org.waymark.testing.Browsers;
import org.waymark.testing.Rows;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person who leaves is gone, by every way and through every door. Back, Forward and the
 * address itself show nothing of theirs, and their answers are deleted within a second.
 * The short form takes each way out behind two doors, and each door; {@code
 * ops/pages/all} takes every way behind every door.
 */
@WaymarkTest
@UsesBrowser
class LeavingTests {

	private static final boolean ALL = Boolean.getBoolean("waymark.pages.all");

	private static final List<String> WAYS = List.of("click", "enter", "skip link", "left shift", "right shift",
			"both shifts");

	private static final String ELSEWHERE = "Elsewhere";

	private static final Duration FORGOTTEN = Duration.ofSeconds(1);

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@FieldSource("WAYS")
	void everyWayOutLeavesNothing(String way) throws IOException {
		for (String door : doors(way)) {
			try (Window window = Browsers.window()) {
				assertGone(window, way, door);
			}
		}
	}

	@Test
	void wayOutWithoutScriptLeavesNothing() throws IOException {
		for (String door : Tour.doors(site())) {
			try (Window window = Browsers.withoutScript()) {
				assertGone(window, "click", door);
			}
		}
	}

	@Test
	void capitalsDoNotLeave() {
		try (Window window = Browsers.window()) {
			Hand hand = answerSome(window.page(), "/report", new Planted(9));
			String typed = hand.form().texts().get(0).name();
			window.page().locator("main form [name=\"" + typed + "\"]").first().focus();
			for (String key : List.of("A", "B", "C", "D")) {
				window.page().keyboard().down("Shift");
				window.page().keyboard().press("Key" + key);
				window.page().keyboard().up("Shift");
			}
			assertThat(window.page().inputValue("main form [name=\"" + typed + "\"]")).endsWith("ABCD");
			assertThat(window.page().title()).isNotEqualTo(ELSEWHERE);
		}
	}

	private List<String> doors(String way) throws IOException {
		List<String> all = Tour.doors(site());
		int first = WAYS.indexOf(way);
		return ALL ? all
				: IntStream.of(first, first + WAYS.size())
					.map((at) -> at % all.size())
					.distinct()
					.mapToObj(all::get)
					.toList();
	}

	private void assertGone(Window window, String way, String door) {
		Page page = window.page();
		Planted planted = new Planted(way.hashCode());
		Hand hand = answerSome(page, door, planted);
		String last = page.url();
		hand.fill(hand.form(), planted.answers(hand.path(), hand.form(), 0));
		assertThat(drafts()).isEqualTo(1);
		leave(page, way);
		Await.until("they are elsewhere", () -> ELSEWHERE.equals(page.title()));
		Await.until("the answers are deleted", ALL ? FORGOTTEN : Await.LIMIT, () -> drafts() == 0);
		for (int back = 0; back < 3; back++) {
			window.back();
			assertNothingOf(planted, page);
		}
		window.forward();
		assertNothingOf(planted, page);
		page.navigate(last);
		assertNothingOf(planted, page);
	}

	/** Answers until a page asks for something to be typed and two pages are answered. */
	private Hand answerSome(Page page, String door, Planted planted) {
		page.navigate(site().resolve(door).toString());
		Hand hand = new Hand(page);
		int answered = 0;
		while (answered < 2 || Form.of(Html.of(page.content())).filter((form) -> !form.texts().isEmpty()).isEmpty()) {
			answered += Form.of(Html.of(page.content())).isPresent() ? 1 : 0;
			hand.onwards(planted);
		}
		page.waitForLoadState();
		return hand;
	}

	private static void leave(Page page, String way) {
		switch (way) {
			case "click" -> page.click(".govuk-exit-this-page a");
			case "enter" -> press(page, ".govuk-exit-this-page a");
			case "skip link" -> press(page, ".govuk-skip-link[data-exit]");
			case "left shift" -> shift(page, "ShiftLeft", "ShiftLeft", "ShiftLeft");
			case "right shift" -> shift(page, "ShiftRight", "ShiftRight", "ShiftRight");
			default -> shift(page, "ShiftLeft", "ShiftRight", "ShiftLeft");
		}
	}

	private static void press(Page page, String link) {
		page.focus(link);
		page.keyboard().press("Enter");
	}

	private static void shift(Page page, String... keys) {
		List.of(keys).forEach((key) -> page.keyboard().press(key));
	}

	private static void assertNothingOf(Planted planted, Page page) {
		assertThat(page.content()).doesNotContain(planted.words().values().toArray(String[]::new));
		assertThat(page.locator("main textarea, main input:not([type=hidden])").all())
			.noneMatch((field) -> planted.words().containsValue(field.inputValue()));
		assertThat(page.locator("main input:checked").count()).isZero();
	}

	private static long drafts() {
		return Rows.count("SELECT count(*) FROM intake.draft");
	}

	private URI site() {
		return URI.create("http://localhost:" + this.port);
	}

}
