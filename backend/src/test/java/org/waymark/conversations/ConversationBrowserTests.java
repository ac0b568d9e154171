package org.waymark.conversations;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Await;
import org.waymark.testing.Browsers;
import org.waymark.testing.Desk;
import org.waymark.testing.DeskClient;
import org.waymark.testing.TestPostgres;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An anonymous person reports, is asked, answers and is told, in a browser with script
 * turned off; and the database holds none of it in clear.
 */
@WaymarkTest
@UsesBrowser
class ConversationBrowserTests {

	private static final List<String> PLANTED = List.of("Qstoryplanted", "Qquestionplanted", "Qanswerplanted",
			"Qdecisionplanted", "Qreasonplanted");

	private static final String SEND = "form[action='/follow-up/messages'] button";

	@LocalServerPort
	private int port;

	@Test
	void wholeConversationWithoutScriptLeavesNoWordInTheDatabase() throws IOException, SQLException {
		try (Window reporter = Browsers.withoutScript(); Window worker = Browsers.withoutScript()) {
			String code = report(reporter.page());
			String reference = reporter.page().getAttribute("[data-reference]", "data-reference");
			assertNothingIsSaidYet(reporter.page(), reference, code);
			signIn(worker.page());
			ask(worker.page(), reference, PLANTED.get(1));
			open(reporter.page(), "/follow-up/messages");
			assertThat(main(reporter.page())).contains("A person has read it", PLANTED.get(1));
			reporter.page().fill("#more", PLANTED.get(2));
			reporter.page().click(SEND);
			assertThat(main(reporter.page())).contains("We have your message", PLANTED.get(2));
			Await.until("the answer is on the desk", () -> letters(worker.page(), reference).contains(PLANTED.get(2)));
			close(reference);
			ask(worker.page(), reference, PLANTED.get(3));
			open(reporter.page(), "/follow-up/messages");
			assertThat(main(reporter.page())).contains("We have decided what to do", PLANTED.get(3));
			reporter.page().click("form[action='/follow-up/done'] button");
			open(reporter.page(), "/follow-up/messages");
			assertThat(reporter.page().content()).doesNotContain(PLANTED.get(3));
			assertNoneIsClear(code.replace(" ", ""));
		}
	}

	@Test
	void everyPageOfAConversationCanBeUsedByEverybody() throws IOException {
		try (Window reporter = Browsers.window(); Window worker = Browsers.window()) {
			Page page = reporter.page();
			String code = report(page);
			String reference = page.getAttribute("[data-reference]", "data-reference");
			open(page, "/follow-up");
			assertUsable(reporter, "");
			page.click("main form button");
			assertUsable(reporter, "Error: ");
			comeBack(page, reference, code);
			assertUsable(reporter, "");
			page.click(SEND);
			assertUsable(reporter, "Error: ");
			signIn(worker.page());
			assertDeskIsUsable(worker, reference);
			open(page, "/follow-up/messages");
			page.fill("#more", "m".repeat(300));
			page.click(SEND);
			assertUsable(reporter, "");
		}
	}

	private void assertDeskIsUsable(Window worker, String reference) {
		Page page = worker.page();
		letters(page, reference);
		assertUsable(worker, "Messages");
		page.click("main form button");
		assertUsable(worker, "Error: ");
		page.fill("#words", "w".repeat(300));
		page.click("main form button");
		page.waitForSelector("#second-look");
		assertUsable(worker, "Messages");
		page.click("text=Send this message");
		page.waitForSelector("[role=status]");
		assertUsable(worker, "Messages");
	}

	/** Tells a story and sends it; answers with the code. */
	private String report(Page page) {
		open(page, "/report/now");
		page.check("[name=danger][value=no]");
		page.click("main form button");
		page.fill("[name=story]", PLANTED.get(0) + " " + System.nanoTime());
		page.click("main form button[name=next]");
		page.waitForURL("**/report/check");
		page.click("main form button");
		page.waitForURL("**/report/sent");
		return page.getAttribute("[data-code]", "data-code");
	}

	private void assertNothingIsSaidYet(Page page, String reference, String code) {
		open(page, "/follow-up");
		page.fill("#reference", reference);
		page.fill("#code", "1052 8013 5702 4699");
		page.click("main form button");
		assertThat(main(page)).contains("There is a problem");
		assertThat(page.inputValue("#reference")).isEqualTo(reference);
		comeBack(page, reference, code);
		assertThat(main(page)).contains("Nobody has read it yet", "There are no messages yet");
	}

	private void comeBack(Page page, String reference, String code) {
		open(page, "/follow-up");
		page.fill("#reference", reference);
		page.fill("#code", code);
		page.click("main form button");
		page.waitForURL("**/follow-up/messages");
	}

	private void signIn(Page page) {
		open(page, "/triage");
		page.fill("#username", "worker");
		page.fill("#password", DeskClient.PASSWORD);
		page.click("main button");
		page.waitForURL("**/triage");
	}

	/** As the desk writes: words, a second look, sent. */
	private void ask(Page page, String reference, String words) {
		Await.until("the report is on the desk", () -> {
			open(page, "/triage/reports/" + reference);
			return page.title().startsWith("Report ");
		});
		letters(page, reference);
		page.fill("#words", words);
		page.click("main form button");
		page.click("text=Send this message");
		assertThat(main(page)).contains("The message is stored", words);
	}

	private String letters(Page page, String reference) {
		open(page, "/triage/reports/" + reference + "/messages");
		return main(page);
	}

	/** The forms of the desk that lead to a closed report, one after the other. */
	private void close(String reference) throws IOException {
		Desk desk = Desk.signIn(URI.create("http://localhost:" + this.port), "worker", DeskClient.PASSWORD);
		String report = "/triage/reports/" + reference;
		send(desk, report + "/owner", Map.of("act", "CLAIMED"));
		send(desk, report + "/rating", Map.of("rating", "GREEN", "reason", PLANTED.get(4)));
		send(desk, report + "/decision/child", Map.of("name", PLANTED.get(4), "known", "NO", "level", "L2"));
		send(desk, report + "/decision/record",
				Map.ofEntries(Map.entry("nature", PLANTED.get(4)), Map.entry("needs", "None known"),
						Map.entry("harm", "NO"), Map.entry("sexual", "NO"), Map.entry("urgent", "None"),
						Map.entry("hand", "FIRST"), Map.entry("knows", "Not known"), Map.entry("parents", "Not known"),
						Map.entry("whereabouts", "At home"), Map.entry("seen", "No"), Map.entry("contact", "None"),
						Map.entry("previous", "None"), Map.entry("agencies", "None")));
		send(desk, child(desk, report), Map.of("outcomes", "INFO_ADVICE", "reason", PLANTED.get(4), "agency", "None"));
		send(desk, report + "/decision/tell", Map.of("told", "TOLD", "how", PLANTED.get(4)));
		send(desk, report + "/decision/close", Map.of());
	}

	private static String child(Desk desk, String report) throws IOException {
		String page = desk.browser().get(report + "/decision").body();
		return page.replaceFirst("(?s).*href=\"(" + report + "/decision/outcome[^\"]*)\".*", "$1")
			.replace("&amp;", "&");
	}

	private static void send(Desk desk, String form, Map<String, String> fields) throws IOException {
		Map<String, List<String>> all = new java.util.HashMap<>();
		fields.forEach((name, value) -> all.put(name, List.of(value)));
		assertThat(desk.browser().submit(form, all).status()).as(form).isEqualTo(303);
	}

	private void open(Page page, String path) {
		page.navigate("http://localhost:" + this.port + path);
	}

	private static String main(Page page) {
		return page.textContent("main");
	}

	private static void assertUsable(Window window, String title) {
		window.page().waitForLoadState();
		assertThat(window.page().title()).startsWith(title);
		window.assertAccessible();
		window.assertFits();
	}

	private static void assertNoneIsClear(String code) throws SQLException {
		try (Connection hub = TestPostgres.shared().superuser(); var statement = hub.createStatement()) {
			statement.execute("CREATE TABLE public.careless AS SELECT '" + PLANTED.get(0) + "' AS words, '"
					+ PLANTED.get(1) + "'::bytea AS bytes");
			String careless = Dump.of(hub);
			statement.execute("DROP TABLE public.careless");
			assertThat(careless).as("the search").contains(PLANTED.get(0), hex(PLANTED.get(1)));
			String dump = Dump.of(hub);
			PLANTED.forEach((word) -> assertThat(dump).doesNotContain(word, hex(word)));
			assertThat(dump).doesNotContain(code, hex(code));
		}
	}

	private static String hex(String text) {
		return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
	}

}
