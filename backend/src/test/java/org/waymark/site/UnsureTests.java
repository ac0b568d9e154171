package org.waymark.site;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import org.waymark.testing.Await;
import org.waymark.testing.Browsers;
import org.waymark.testing.Http;
import org.waymark.testing.Rows;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A report is being stored for longer than anybody waits: nobody is told that it is not
 * stored, and sent again it is the same report.
 */
@WaymarkTest
@TestPropertySource(properties = "waymark.database.public-statement-timeout=PT2M")
@UsesBrowser
class UnsureTests {

	private static final String STORY = "A child sits on the stairs at night";

	@LocalServerPort
	private int port;

	/** It ends when the test says so. */
	@BeforeEach
	void storingTakesLong() {
		Rows.change("""
				CREATE TABLE public.held AS SELECT 1 AS one;
				CREATE FUNCTION public.slowly() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS '
				BEGIN
				    WHILE EXISTS (SELECT FROM public.held) LOOP PERFORM pg_sleep(0.02); END LOOP;
				    RETURN NEW;
				END';
				CREATE TRIGGER slowly BEFORE INSERT ON intake.sealed_report
				FOR EACH ROW EXECUTE FUNCTION public.slowly()""");
	}

	@AfterEach
	void storingIsFast() {
		Rows.change("DELETE FROM public.held");
		Rows.change(
				"DROP TRIGGER slowly ON intake.sealed_report; DROP FUNCTION public.slowly(); DROP TABLE public.held");
	}

	@Test
	void ofTheJourneyPressedAgainItIsTheSameReport() throws IOException {
		Http browser = new Http(URI.create("http://localhost:" + this.port));
		browser.post("/report/now", Map.of("danger", List.of("no")));
		browser.post("/report/story", Map.of("story", List.of(STORY)));
		assertThat(browser.post("/report/check", Map.of()).location()).isEqualTo("/report/unsure");
		assertThat(browser.get("/report/unsure").body()).contains("We cannot tell yet", "999", "Send again");
		String reference = storedMeanwhile();
		assertThat(browser.post("/report/check", Map.of()).location()).isEqualTo("/report/sent");
		assertThat(browser.get("/report/sent").body()).contains("data-reference=\"" + reference);
		assertThat(sent()).containsExactly(reference);
	}

	@Test
	void ofThePageThatHoldsEverythingItIsTheSameReportToo() {
		try (Window window = Browsers.window()) {
			Page page = window.page();
			page.navigate("http://localhost:" + this.port + "/report/one");
			page.fill("[name=story]", STORY + "\nand in the morning");
			page.check("[name=danger][value=no]");
			page.click("main form button");
			page.waitForSelector("text=We cannot tell yet");
			assertThat(page.textContent("main")).doesNotContain("stored yet").contains("999");
			assertThat(page.inputValue("[name=story]")).startsWith(STORY);
			window.assertAccessible();
			window.assertFits();
			String reference = storedMeanwhile();
			page.click("main form button");
			page.waitForSelector("[data-reference='" + reference + "']");
			assertThat(sent()).containsExactly(reference);
		}
	}

	/** Lets what is being stored be stored. */
	private String storedMeanwhile() {
		Rows.change("DELETE FROM public.held");
		Await.until("it is stored", () -> !sent().isEmpty());
		return sent().get(0);
	}

	private static List<String> sent() {
		return Rows.all("SELECT reference FROM intake.sealed_report");
	}

}
