package org.waymark.site.library;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Http;
import org.waymark.testing.Http.Page;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody finds out what they want to know, without script and without a cookie. */
@WaymarkTest
class LibraryJourneyTests {

	@LocalServerPort
	private int port;

	private Http browser;

	@BeforeEach
	void open() {
		this.browser = new Http(URI.create("http://localhost:" + this.port));
	}

	@ParameterizedTest
	@CsvSource({ "my son goes missing and has a new phone,/read/r22",
			"someone reported me to social services,/guidance/when-you-are-reported",
			"I was abused will I become an abuser,/read/r6" })
	void answerIsOneSearchAway(String typed, String address) throws IOException {
		Page answer = search(typed);
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.location()).startsWith("/guidance/found/");
		assertThat(answer.headers()).doesNotContainKey("set-cookie");
		Page found = this.browser.get(answer.location());
		assertThat(found.headers().get("x-robots-tag")).contains("noindex, noarchive");
		assertThat(found.headers().get("cache-control")).containsExactly("no-store");
		assertThat(html(found).title()).startsWith("Pages that may help");
		assertThat(html(found).select("main .ways a").eachAttr("href").stream().limit(3)).contains(address);
	}

	@Test
	void searchThatFindsNothingIsEmptyOrOverSaysSo() throws IOException {
		assertThat(this.browser.get(search("xyzzy").location()).body()).contains("We found no page for that");
		assertThat(search("  ").location()).isEqualTo("/guidance");
		assertThat(this.browser.get("/guidance/found/junk").body()).contains("This search is over");
		assertThat(this.browser.get(search("<b>x</b>").location()).body()).doesNotContain("<b>x</b>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "parent", "child", "teenager", "neighbour", "professional", "volunteer", "driver", "hotel",
			"takeaway", "shop", "bar", "attraction", "elected-member" })
	void whoeverSomebodyIsTheirPagesAreTwoStepsFromTheFirst(String who) throws IOException {
		assertThat(html(this.browser.get("/")).select("main a").eachAttr("href")).contains("/guidance");
		String list = "/guidance/for/" + who;
		assertThat(html(this.browser.get("/guidance")).select("main a").eachAttr("href")).contains(list);
		List<String> pages = html(this.browser.get(list)).select("main .ways a").eachAttr("href");
		assertThat(pages).isNotEmpty().allSatisfy(page -> assertThat(this.browser.get(page).status()).isEqualTo(200));
	}

	@Test
	void neutralPageTellsNothingToAHistoryOrASearchEngine() throws IOException {
		Page page = this.browser.get("/read/r10");
		Document html = html(page);
		assertThat(html.title()).startsWith("First steps");
		assertThat(html.select("h1").text()).isEqualTo("If you worry about somebody in your own family");
		assertThat(html.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(html.select("meta[name=description]")).isEmpty();
		assertThat(page.headers().get("x-robots-tag")).containsExactly("noindex, noarchive");
		assertThat(page.headers().get("cache-control")).containsExactly("no-store");
		assertThat(html.select("main a").eachAttr("href")).contains("/read/r1", "/read/r2")
			.doesNotContain("/guidance/if-a-child-tells-you");
		assertThat(this.browser.get("/sitemap.xml").body()).doesNotContain("/read/", "/report")
			.contains("/guidance/worried-in-the-family</loc>", "/guidance</loc>");
	}

	@Test
	void doorsLeadToNeutralPages() throws IOException {
		assertThat(html(this.browser.get("/report/me")).select("main a").eachAttr("href")).contains("/read/r7",
				"/read/r8");
		assertThat(html(this.browser.get("/report/then")).select("main a").eachAttr("href")).contains("/read/r5",
				"/read/r6");
		assertThat(html(this.browser.get("/report")).select("main a").eachAttr("href")).contains("/read/r10");
	}

	@Test
	void hardWordLeadsToItsMeaningOnTheSamePage() throws IOException {
		Document html = html(this.browser.get("/guidance/my-child-may-be-exploited"));
		assertThat(html.select("main a[href=#word-1]")).hasSize(1);
		assertThat(html.select("#word-1 + dd").text()).startsWith("Somebody uses a child");
	}

	@Test
	void pageSaysWhoCheckedItAndWithWhomItWasRead() throws IOException {
		String page = html(this.browser.get("/guidance/missing")).select(".entry__about").text();
		assertThat(page).contains("Edition 1", "Checked by Waymark maintainers on 30 November 2026",
				"To be checked again by 30 May 2027", "Nobody has read this page with people who survived abuse",
				"From: ");
	}

	@Test
	void helpNearbyComesBeforeHelpFromAnywhere() throws IOException {
		String page = html(this.browser.get("/guidance/support-after-abuse")).select("main").text();
		assertThat(page).containsSubsequence("In the town We know of none", "In the county", "Royal Preston Hospital",
				"From anywhere", "Childline");
		assertThat(page).contains("How long it takes", "Nobody has checked yet", "By phone or online Yes");
	}

	/** Who opens the history of a shared device must not find what somebody asked. */
	@Test
	void whatWasTypedIsOnNoPageAfterwards() throws IOException {
		String words = "my stepdad frightens me";
		assertThat(this.browser.get(search(words).location()).body()).doesNotContain("stepdad");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/read/r6", "/read/r10", "/guidance/my-child-may-be-exploited" })
	void noAddressOfAPageHoldsAHardWord(String address) throws IOException {
		assertThat(html(this.browser.get(address)).select("main a[href^=#]").eachAttr("href"))
			.allMatch(end -> end.matches("#word-\\d+"));
	}

	private Page search(String typed) throws IOException {
		return this.browser.submit("/guidance", Map.of("q", List.of(typed)));
	}

	private static Document html(Page page) {
		return Jsoup.parse(page.body());
	}

}
