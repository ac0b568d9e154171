package org.waymark.knowledge.pages;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waymark.testing.Await;
import org.waymark.testing.Browsers;
import org.waymark.testing.Http;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.Window;
import org.waymark.testing.process.StartsApplication;
import org.waymark.testing.process.TestServer;
import org.waymark.testing.process.WaymarkProcess;

import static org.assertj.core.api.Assertions.assertThat;

/** A day of a content editor in a browser, with two processes that the public reads. */
@StartsApplication
@UsesBrowser
class EditorsDayTests {

	private static final String PUBLIC = "/guidance/quay-page";

	private static final String OLD = "Keep away from the edge.";

	private static final String NEW = "In danger, call 0808 800 5000.";

	@TempDir
	private Path folder;

	@Test
	void aPageIsWrittenCorrectedAgreedToReadAndUndone() throws IOException, SQLException {
		try (TestServer server = TestServer.start(this.folder);
				WaymarkProcess desk = server.face("triage-1", "triage").start();
				WaymarkProcess second = server.face("public-2", "public").start()) {
			WaymarkProcess.Builder builder = server.face("public-1", "public");
			try (WaymarkProcess first = builder.start()) {
				aDay(desk.address(), first.address(), second.address());
			}
			stop(server);
			try (WaymarkProcess again = builder.startAlone()) {
				assertThat(body(second.address())).as("without the database").contains(OLD);
				assertThat(body(again.address())).as("and after a restart").contains(OLD);
			}
		}
	}

	private static void stop(TestServer server) {
		server.close();
	}

	private static void aDay(URI desk, URI first, URI second) {
		try (Window window = Browsers.window()) {
			Page page = window.page();
			signIn(page, desk, "content");
			written(page, desk, OLD);
			read(first, second, OLD);
			page.navigate(desk.resolve("/triage/content/pages/quay-page").toString());
			page.fill("#body", "In danger, call 0808 800 5001.");
			page.click("button[value=KEEP]");
			assertThat(page.content()).contains("0808 800 5001", "is not the number of a contact that is live");
			page.fill("#body", NEW);
			page.click("button[value=KEEP]");
			assertThat(page.content()).contains("A change waits for a second person.");
			page.click("text=Sign out");
			signIn(page, desk, "manager");
			page.navigate(desk.resolve("/triage/content/changes").toString());
			page.click("text=By the quay");
			page.check("input[value=AGREE]");
			page.click("text=Send the answer");
			read(first, second, NEW);
			undone(page, desk);
			read(first, second, OLD);
		}
	}

	private static void written(Page page, URI desk, String words) {
		page.navigate(desk.resolve("/triage/content/new").toString());
		Map.of("name", "quay-page", "title", "By the quay", "description", "What to do there.", "body", words,
				"sources", "Nobody", "by", "Editor", "on", "2026-11-20", "next", "2199-11-20")
			.forEach((field, text) -> page.fill("#" + field, text));
		page.check("input[name=audience][value=parent]");
		page.check("input[name=themes][value=now]");
		page.click("button[value=KEEP]");
	}

	/** The editor asks for the first version, and the manager agrees: a number goes. */
	private static void undone(Page page, URI desk) {
		page.click("text=Sign out");
		signIn(page, desk, "content");
		page.navigate(desk.resolve("/triage/content/history/page/quay-page").toString());
		page.check("input[name=number][value='1']");
		page.click("text=Bring it back");
		page.click("text=Sign out");
		signIn(page, desk, "manager");
		page.navigate(desk.resolve("/triage/content/changes/page/quay-page").toString());
		page.check("input[value=AGREE]");
		page.click("text=Send the answer");
	}

	private static void signIn(Page page, URI desk, String name) {
		page.navigate(desk.resolve("/triage/sign-in").toString());
		page.fill("input[name=username]", name);
		page.fill("input[name=password]", WaymarkProcess.PASSWORD);
		page.click("main button[type=submit]");
	}

	private static void read(URI first, URI second, String words) {
		Await.until("both processes say " + words, () -> body(first).contains(words) && body(second).contains(words));
	}

	private static String body(URI face) throws IOException {
		return new Http(face).get(PUBLIC).body();
	}

}
