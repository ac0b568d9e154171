package org.waymark.site.library;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.site.content.ContentFiles;
import org.waymark.testing.Browsers;
import org.waymark.testing.Checkout;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;

import static org.assertj.core.api.Assertions.assertThat;

/** What people ask is answered by keyboard alone, with no script. */
@WaymarkTest
@UsesBrowser
class LibraryKeyboardTests {

	private static final String BOX = "main input[name=q]";

	private static final int MOST_STOPS = 80;

	/** An answer further down is not seen. */
	private static final int SEEN = 3;

	@LocalServerPort
	private int port;

	@Test
	void everyQuestionOfTheListIsAnsweredByOneSearch() {
		List<Map<String, String>> questions = questions();
		assertThat(questions).hasSizeGreaterThanOrEqualTo(30);
		try (Window window = Browsers.withoutScript()) {
			Page page = window.page();
			page.navigate("http://localhost:" + this.port + "/");
			reach(page, "main a[href='/guidance']");
			page.keyboard().press("Enter");
			page.waitForURL(Pattern.compile(".*/guidance"));
			for (Map<String, String> question : questions) {
				assertThat(answers(page, question.get("asked"))).as(question.get("asked"))
					.contains(question.get("answer"));
				page.navigate("http://localhost:" + this.port + "/guidance");
			}
		}
	}

	@Test
	void answerIsOpenedAndLeftByKeyboard() {
		try (Window window = Browsers.withoutScript()) {
			Page page = window.page();
			page.navigate("http://localhost:" + this.port + "/guidance");
			answers(page, "what do i say if a kid tells me something");
			reach(page, "main .ways a[href='/read/r1']");
			page.keyboard().press("Enter");
			page.waitForURL(Pattern.compile(".*/read/r1"));
			assertThat(page.textContent("h1")).isEqualTo("If a child tells you something");
			reach(page, "main a[href='/read/talk']");
			page.keyboard().press("Enter");
			page.waitForURL(Pattern.compile(".*/read/talk"));
			assertThat(page.textContent("main")).contains("116 123");
		}
	}

	private static List<String> answers(Page page, String asked) {
		reach(page, BOX);
		page.keyboard().type(asked);
		page.keyboard().press("Enter");
		page.waitForURL(Pattern.compile(".*/guidance/found/.*"));
		return page.locator("main .ways a").all().stream().limit(SEEN).map(LibraryKeyboardTests::address).toList();
	}

	private static String address(Locator link) {
		return String.valueOf(link.getAttribute("href"));
	}

	private static void reach(Page page, String wanted) {
		Locator focused = page.locator(wanted).and(page.locator(":focus"));
		boolean reached = Stream.generate(() -> tab(page, focused)).limit(MOST_STOPS).anyMatch(found -> found);
		assertThat(reached).as("Tab reaches " + wanted + " on " + page.url()).isTrue();
	}

	private static boolean tab(Page page, Locator focused) {
		page.keyboard().press("Tab");
		return focused.count() == 1;
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, String>> questions() {
		String file = "public-site/src/test/resources/guidance/questions.yaml";
		return List.of(ContentFiles.strictly(file, Checkout.text(file), Map[].class));
	}

}
