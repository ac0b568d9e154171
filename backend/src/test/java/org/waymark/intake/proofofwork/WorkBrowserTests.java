package org.waymark.intake.proofofwork;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import org.waymark.testing.Await;
import org.waymark.testing.Browsers;
import org.waymark.testing.Checkout;
import org.waymark.testing.Http;
import org.waymark.testing.Report;
import org.waymark.testing.Rows;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.Visit;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * In a rush, browsers do a small task by themselves, and nobody who does not is stopped.
 */
@WaymarkTest
@DirtiesContext
@TestPropertySource(properties = "waymark.rush.calm=30m")
@UsesBrowser
class WorkBrowserTests {

	@LocalServerPort
	private int port;

	@Autowired
	private HighLoad rush;

	@BeforeEach
	void aRushBegins() {
		while (this.rush.begun(Instant.now()).isEmpty()) {
			this.rush.count(Instant.now());
		}
	}

	@Test
	void theBrowserDoesItWhileThePageIsReadAndLoadsNothingFromElsewhere() {
		try (Window window = Browsers.window()) {
			Page page = window.page();
			toTheLastPage(page, "Read slowly");
			Await.until("the sum is done", () -> !page.inputValue("input[name=solution]").isEmpty());
			assertThat(page.locator("main").innerText()).contains("Many reports are coming in just now");
			window.assertAccessible();
			window.assertFits();
			looks(page);
			assertThat(reasons(send(page))).doesNotContain("NO_WORK", "FALSE_WORK");
		}
	}

	@Test
	void whoeverPressesSendAtOnceWaitsASecondAtMost() {
		try (Window window = Browsers.window()) {
			Page page = window.page();
			page.route("**/worker.js", route -> route.fulfill(new Route.FulfillOptions()
				.setHeaders(Map.of("Content-Type", "text/javascript", "Cross-Origin-Embedder-Policy", "require-corp"))
				.setBody("onmessage = () => {}")));
			page.clock().install();
			toTheLastPage(page, "Pressed at once");
			page.clock().pauseAt(Instant.now().plusSeconds(60).toEpochMilli());
			AtomicInteger sent = new AtomicInteger();
			page.onRequest(request -> sent.addAndGet(request.method().equals("POST") ? 1 : 0));
			page.getByText("Send your report").click();
			page.clock().runFor(999);
			assertThat(sent).as("the last millisecond of the second is left").hasValue(0);
			page.clock().runFor(1);
			page.locator(".govuk-panel--confirmation").waitFor();
			assertThat(reasons(page.locator("[data-reference]").getAttribute("data-reference"))).contains("NO_WORK");
		}
	}

	@Test
	void withoutScriptItIsMarkedAndStored() throws IOException {
		Visit visit = new Visit(address(), Report.of("without script"));
		assertThat(visit.whole().received()).isTrue();
		assertThat(reasons(visit.receipt().orElseThrow())).contains("NO_WORK");
		try (Window window = Browsers.withoutScript()) {
			toTheLastPage(window.page(), "No script here");
			assertThat(window.page().locator("main").innerText()).contains("even if it does not work");
			assertThat(reasons(send(window.page()))).contains("NO_WORK");
		}
	}

	@Test
	void theWorkerIsServedUnderThePolicyOfItsPage() throws IOException {
		String page = new Http(address()).get("/report/one").body();
		String worker = page.replaceAll("(?s).*data-worker=\"([^\"]*)\".*", "$1");
		Http.Page served = new Http(address()).get(worker);
		assertThat(served.status()).isEqualTo(200);
		assertThat(served.headers().get("cross-origin-embedder-policy")).containsExactly("require-corp");
		assertThat(served.body().length()).as("small").isLessThan(2_000);
	}

	private void toTheLastPage(Page page, String story) {
		page.navigate(address() + "/report/now");
		page.getByLabel("No").first().check();
		page.getByText("Continue").click();
		page.locator("#story").fill(story);
		page.getByText("Check and send now").click();
	}

	private static String send(Page page) {
		page.getByText("Send your report").click();
		page.locator(".govuk-panel--confirmation").waitFor();
		return page.locator("[data-reference]").getAttribute("data-reference");
	}

	private static void looks(Page page) {
		for (int width : List.of(320, 768, 1280)) {
			page.setViewportSize(width, 900);
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
				.setPath(Path.of(Checkout.scratch("looks").toString(), "work-" + width + ".png")));
		}
	}

	private static String reasons(String reference) {
		return Rows.all("SELECT reasons FROM intake.sealed_report WHERE reference = '" + reference + "'").get(0);
	}

	private URI address() {
		return URI.create("http://localhost:" + this.port);
	}

}
