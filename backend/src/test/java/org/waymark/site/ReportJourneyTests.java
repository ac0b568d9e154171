package org.waymark.site;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Http;
import org.waymark.testing.Http.Page;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The journey over HTTP, without script, as a browser would take it. */
@WaymarkTest
class ReportJourneyTests {

	private static final String STORY = "A child sits on the stairs at night <b>&";

	@LocalServerPort
	private int port;

	private Http browser;

	@BeforeEach
	void open() {
		this.browser = new Http(URI.create("http://localhost:" + this.port));
	}

	@Test
	void wholeJourneyEndsInAReference() throws IOException {
		answerAll();
		Page check = this.browser.get("/report/check");
		assertThat(check.body()).contains("Check your answers", "&lt;b&gt;&amp;", "Not provided");
		assertThat(send().location()).isEqualTo("/report/sent");
		assertThat(reference()).matches("[0-9A-HJKMNP-TV-Z]{10}");
	}

	@Test
	void sendingTwiceShowsTheSameReference() throws IOException {
		answerAll();
		send();
		String first = reference();
		assertThat(send().leadsTo("/report/sent")).isTrue();
		assertThat(reference()).isEqualTo(first);
		assertThat(this.browser.get("/report/check").leadsTo("/report/sent")).isTrue();
	}

	@Test
	void answerAfterSendingBeginsANewVisit() throws IOException {
		answerAll();
		send();
		String before = this.browser.cookies().get("__Host-visit");
		assertThat(post("/report/story", "story", "Something else").status()).isEqualTo(303);
		assertThat(this.browser.cookies().get("__Host-visit")).isNotEqualTo(before);
		assertThat(this.browser.open("/report/check").body()).contains("in danger right now?");
	}

	@Test
	void doneTakesTheReceiptAway() throws IOException {
		answerAll();
		send();
		Map<String, String> kept = Map.copyOf(this.browser.cookies());
		assertThat(this.browser.post("/report/done", Map.of()).location()).isEqualTo("/");
		assertThat(this.browser.cookies()).isEmpty();
		this.browser.cookies().putAll(kept);
		assertThat(this.browser.get("/report/sent").body()).contains("nothing to show")
			.doesNotContain("data-reference");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/report/story", "/report/signs", "/report/you" })
	void deepLinkLeadsToTheFirstUnanswered(String path) throws IOException {
		assertThat(this.browser.get(path).location()).isEqualTo("/report/now");
		post("/report/now", "danger", "no");
		assertThat(this.browser.open(path).body()).contains("What has happened, or what is worrying you?");
	}

	@Test
	void firstCookieComesWithAPostAndNeverWithAGet() throws IOException {
		for (String path : List.of("/", "/report", "/report/now", "/report/one", "/report/sent", "/contact")) {
			assertThat(this.browser.get(path).headers()).doesNotContainKey("set-cookie");
		}
		Page answer = post("/report/now", "danger", "no");
		assertThat(answer.headers().get("set-cookie")).singleElement()
			.asString()
			.startsWith("__Host-visit=")
			.containsIgnoringCase("HttpOnly")
			.contains("Secure", "SameSite=Lax", "Path=/")
			.doesNotContain("Max-Age", "Domain");
	}

	@Test
	void refusedInputIsShownAgainByTheNextGet() throws IOException {
		assertThat(post("/report/now", "danger", "").location()).startsWith("/report/now");
		assertThat(this.browser.get("/report/now").body()).contains("<title>Error: ", "There is a problem",
				"href=\"#danger\"");
		post("/report/now", "danger", "no");
		String tooLong = "x".repeat(100_001);
		assertThat(post("/report/story", "story", tooLong).location()).isEqualTo("/report/story");
		assertThat(this.browser.get("/report/story").body()).contains("Write at most 100000 characters", tooLong);
	}

	@Test
	void longStoryIsKeptWhole() throws IOException {
		post("/report/now", "danger", "no");
		String story = "Line\r\n".repeat(10_000);
		assertThat(post("/report/story", "story", story).location()).isEqualTo("/report/signs");
		assertThat(this.browser.get("/report/story").body()).contains(story);
	}

	@Test
	void dangerLeadsToThePageThatAsksToCall() throws IOException {
		assertThat(post("/report/now", "danger", "yes").location()).startsWith("/report/call");
		Page call = this.browser.get("/report/call");
		assertThat(call.body()).contains("Call 999 now", "action=\"/report/call\"");
	}

	@Test
	void journeyIsNotStoredByTheBrowser() throws IOException {
		answerAll();
		for (String path : List.of("/report", "/report/now", "/report/story", "/report/check", "/report/one",
				"/exit")) {
			assertThat(this.browser.get(path).headers().get("cache-control")).as(path).containsExactly("no-store");
		}
	}

	@Test
	void checkAndSendNowKeepsThePageAndLeadsToTheCheck() throws IOException {
		answerAll();
		this.browser.post("/report/more", Map.of("next", List.of("check")));
		Page answer = this.browser.post("/report/story",
				Map.of("story", List.of("Other words"), "next", List.of("check")));
		assertThat(answer.location()).isEqualTo("/report/check");
		assertThat(this.browser.get("/report/check").body()).contains("Other words");
	}

	private void answerAll() throws IOException {
		post("/report/now", "danger", "no");
		post("/report/story", "story", STORY);
		post("/report/signs", "signs", "changed");
		post("/report/you", "wish", "");
	}

	private Page send() throws IOException {
		return this.browser.post("/report/check", Map.of());
	}

	private String reference() throws IOException {
		return this.browser.get("/report/sent").body().replaceAll("(?s).*data-reference=\"([^\"]*)\".*", "$1");
	}

	private Page post(String path, String field, String value) throws IOException {
		return this.browser.post(path, Map.of(field, List.of(value)));
	}

}
