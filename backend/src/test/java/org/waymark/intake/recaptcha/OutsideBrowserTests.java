package org.waymark.intake.recaptcha;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.waymark.testing.Await;
import org.waymark.testing.Browsers;
import org.waymark.testing.Checkout;
import org.waymark.testing.Http;
import org.waymark.testing.Report;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.Visit;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

/** A third party's check is offered, named, and loaded only if it was chosen. */
@WaymarkTest
@DirtiesContext
@UsesBrowser
class OutsideBrowserTests {

	private static final WireMockServer GOOGLE = new WireMockServer(options().dynamicPort());

	/** As much of Google's script as ours uses. */
	private static final String SCRIPT = """
			window.grecaptcha = {
			  ready: (then) => then(),
			  execute: async (key, { action }) => "scored-" + key + "-" + action,
			}
			""";

	private static final String STORY = "A child sits on the stairs at night";

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void offered(DynamicPropertyRegistry settings) {
		GOOGLE.start();
		Map.of("version", "V3", "keys.site", "site-key", "keys.secret", "secret-key", "assessment.by", "officer",
				"assessment.on", "2026-10-01", "assessment.where", "records", "hostnames", "localhost", "address",
				"http://127.0.0.1:" + GOOGLE.port())
			.forEach((name, value) -> settings.add("waymark.recaptcha." + name, () -> value));
	}

	@AfterAll
	static void stop() {
		GOOGLE.stop();
	}

	@BeforeEach
	void reset() {
		GOOGLE.resetAll();
		GOOGLE.stubFor(get(urlPathEqualTo("/recaptcha/api.js"))
			.willReturn(aResponse().withHeader("Content-Type", "text/javascript").withBody(SCRIPT)));
		GOOGLE.stubFor(post(anyUrl())
			.willReturn(okJson("{\"success\":true,\"score\":0.9,\"action\":\"send\",\"hostname\":\"localhost\"}")));
	}

	@Test
	void nothingIsLoadedBeforeItWasChosenAndTheTokenComesAlongAfterwards() {
		try (Window window = Browsers.window()) {
			Page page = window.page();
			toTheLastPage(page);
			assertThat(page.locator("main").innerText()).contains("A check by Google, if you want it",
					"You do not need it");
			usable(window, "outside-offered");
			GOOGLE.verify(0, getRequestedFor(anyUrl()));
			Response chosen = page.waitForResponse((answer) -> answer.url().endsWith("check=google"),
					() -> page.getByText("Use the check by Google").click());
			assertThat(chosen.headerValue("content-security-policy")).contains("script-src 'self' http://127.0.0.1:");
			assertThat(page.content()).as("what its script could read").doesNotContain(STORY);
			assertThat(page.evaluate("fetch('/report/check').then(() => 'read', () => 'refused')"))
				.isEqualTo("refused");
			Await.until("a token is there", () -> page.inputValue("input[name=token]").equals("scored-site-key-send"));
			usable(window, "outside-chosen");
			page.locator("main form button").first().click();
			assertThat(page.locator(".govuk-panel--confirmation").count()).isOne();
			GOOGLE.verify(1, postRequestedFor(anyUrl()).withRequestBody(containing("response=scored-site-key-send")));
		}
	}

	@Test
	void whereItDoesNotLoadThePageSaysThatItDoesNotMatter() {
		GOOGLE.stubFor(get(urlPathEqualTo("/recaptcha/api.js")).willReturn(aResponse().withStatus(503)));
		try (Window window = Browsers.window()) {
			Page page = window.page();
			toTheLastPage(page);
			page.getByText("Use the check by Google").click();
			page.getByText("The check did not work. That does not matter.").waitFor();
			page.locator("main form button").first().click();
			assertThat(page.locator(".govuk-panel--confirmation").count()).isOne();
		}
	}

	@Test
	void onlyTheChosenPageMayLoadFromElsewhere() throws IOException {
		Visit visit = new Visit(address(), Report.of("headers"));
		visit.fillIn();
		for (String path : List.of("/", "/report/now", "/report/check", "/report/one", "/privacy",
				"/report/now?check=google", "/report/me/safe?check=google", "/report/me/one?check=google",
				"/triage/sign-in?check=google")) {
			assertClosed(visit.browser().open(path), path);
		}
		Http.Page opened = visit.browser().get("/report/check?check=google");
		assertThat(header(opened, "content-security-policy"))
			.contains("frame-src http://127.0.0.1:" + GOOGLE.port() + "/recaptcha/", "default-src 'none'")
			.doesNotContain("unsafe");
		assertThat(header(opened, "cross-origin-embedder-policy")).isEqualTo("unsafe-none");
	}

	@Test
	void aChildIsNeverOfferedIt() throws IOException {
		Http child = new Http(address());
		child.submit("/report/me/now", Map.of("danger", List.of("no")));
		child.submit("/report/me/story", Map.of("story", List.of("In my own words")));
		Http.Page last = child.open("/report/check?check=google");
		assertThat(last.body()).contains("In my own words").doesNotContain("Google", "task.js");
		assertClosed(last, "the child's last page");
	}

	@Test
	void thePagesAboutPrivacyTellOfIt() throws IOException {
		assertThat(new Http(address()).get("/privacy").body()).contains("The check by Google");
		assertThat(new Http(address()).get("/cookies").body()).contains("_GRECAPTCHA");
	}

	@Test
	void withoutScriptItIsSaidThatItIsNotNeeded() {
		try (Window window = Browsers.withoutScript()) {
			toTheLastPage(window.page());
			window.page().getByText("Use the check by Google").click();
			assertThat(window.page().locator("main").innerText()).contains("Your browser does not run scripts");
			window.assertFits();
			window.page().locator("main form button").first().click();
			assertThat(window.page().locator(".govuk-panel--confirmation").count()).isOne();
		}
	}

	private static void usable(Window window, String name) {
		window.assertAccessible();
		window.assertFits();
		for (int width : List.of(320, 768, 1280)) {
			window.page().setViewportSize(width, 900);
			window.page()
				.screenshot(new Page.ScreenshotOptions().setFullPage(true)
					.setPath(Path.of(Checkout.scratch("looks").toString(), name + "-" + width + ".png")));
		}
	}

	private void toTheLastPage(Page page) {
		page.navigate(address() + "/report/now");
		page.getByLabel("No").first().check();
		page.getByText("Continue").click();
		page.locator("#story").fill(STORY);
		page.getByText("Check and send now").click();
	}

	private URI address() {
		return URI.create("http://localhost:" + this.port);
	}

	private static void assertClosed(Http.Page page, String path) {
		assertThat(header(page, "content-security-policy")).as(path)
			.doesNotContain("127.0.0.1", "google", "gstatic", "frame-src");
		assertThat(header(page, "cross-origin-embedder-policy")).as(path).isEqualTo("require-corp");
	}

	private static String header(Http.Page page, String name) {
		return page.headers().getOrDefault(name, List.of("")).get(0);
	}

}
