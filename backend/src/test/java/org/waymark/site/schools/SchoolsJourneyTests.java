package org.waymark.site.schools;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
import org.waymark.testing.schools.InventedSchools;

import static org.assertj.core.api.Assertions.assertThat;

/** A parent finds a school and its policies, without script and without a cookie. */
@WaymarkTest
class SchoolsJourneyTests {

	private static final int FIRST_PAGE = 40_000;

	@LocalServerPort
	private int port;

	private Http browser;

	@BeforeEach
	void publish() {
		URI site = URI.create("http://localhost:" + this.port);
		this.browser = new Http(site);
		InventedSchools.publish(site);
	}

	@ParameterizedTest
	@CsvSource({ "Saint Branocs,900001", "st brannoc's,900001", "thomas of the dunes,900001", "FY3 7ZZ,900001",
			"mill street,900001", "highfurow,900002", "westcliffe endevour,900003", "FY1,900007" })
	void schoolIsTwoStepsAway(String typed, int urn) throws IOException {
		Page answer = search(typed);
		assertThat(answer.status()).isEqualTo(303);
		assertThat(html(this.browser.get(answer.location())).select(".schools a").first().attr("href"))
			.isEqualTo("/schools/" + urn);
	}

	@Test
	void nothingTypedStandsInAnAddressOrATitleAndNoCookieIsSet() throws IOException {
		Page answer = search("Brannoc");
		assertThat(answer.location()).startsWith("/schools/found/").doesNotContainIgnoringCase("brannoc");
		assertThat(answer.headers()).doesNotContainKey("set-cookie");
		Page found = this.browser.get(answer.location());
		assertThat(html(found).title()).doesNotContainIgnoringCase("brannoc");
		assertThat(found.headers().get("x-robots-tag")).contains("noindex, noarchive");
		assertThat(found.headers().get("cache-control")).containsExactly("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/schools/found/junk", "/schools/found/QUJD", "/schools/found/%E2%9D%A4" })
	void searchThatIsOverSaysSo(String path) throws IOException {
		Page page = this.browser.get(path);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body()).contains("This search is over");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\u200b" })
	void emptySearchLeadsBack(String typed) throws IOException {
		assertThat(search(typed).location()).isEqualTo("/schools");
	}

	@Test
	void whoeverFindsNoSchoolReadsWhatToAskAndWhereToTell() throws IOException {
		String page = this.browser.get(search("Little Ducks Nursery Club xyz").location()).body();
		assertThat(page).contains("Nurseries, childminders, clubs and home education are not in this list",
				"href=\"/report\"");
		assertThat(this.browser.get(search("zzzz").location()).body()).contains("We found no school for that");
	}

	@Test
	void whatWasTypedIsShownAsText() throws IOException {
		String page = this.browser.get(search("<script>alert(1)</script>").location()).body();
		assertThat(page).doesNotContain("<script>alert").contains("&lt;script>alert(1)&lt;/script>");
	}

	@Test
	void pageOfASchoolSaysWhatIsKnown() throws IOException {
		Document page = html(this.browser.get("/schools/900001"));
		assertThat(page.title()).startsWith("St Brannoc’s Catholic Academy: policies");
		assertThat(page.select("meta[name=description]").attr("content")).contains("St Brannoc’s");
		assertThat(page.select("#policy-child-protection").first().parent().text()).contains("Published",
				"Child Protection Policy 2025-26 (PDF, 1.2 MB)", "on 1 October 2025", "by 1 October 2026",
				"for all schools that are run together", "Yes “Sexual exploitation", "On page 4",
				"School editor of the council, 5 October 2026", "No School editor", "behaviour policy, on page 3",
				"Unclear “Harm may come", "talk to? Nobody has looked yet");
		assertThat(page.select("#policy-relationships").first().parent().text()).contains("(web page)",
				"Nobody has looked yet at what it covers");
		assertThat(page.select("#policy-behaviour").first().parent().text()).contains("On request");
		assertThat(page.select("#policy-online").first().parent().text()).contains("Not found yet",
				"does not mean that there is none");
		assertThat(page.text()).contains("Ask at the office from 8am to 4pm", "Deputy head, Mrs Example",
				"Head of Year 6", "01632 960001", "a safe place at this school", "chair of governors", "made up");
	}

	@Test
	void worryAboutStaffStandsBeforeWhoToTalkTo() throws IOException {
		String page = html(this.browser.get("/schools/900001")).select("main").text();
		assertThat(page.indexOf("Do not tell the school first")).isPositive()
			.isLessThan(page.indexOf("Who to talk to"));
		assertThat(page).contains("NSPCC Helpline").doesNotContain("01253 477541");
	}

	@Test
	void oldPolicyMayBeOutOfDate() throws IOException {
		Document page = html(this.browser.get("/schools/900001"));
		assertThat(page.select("#policy-child-protection").first().parent().text())
			.contains("It may be out of date: new rules hold since 1 September 2026");
		assertThat(page.select("#policy-relationships").first().parent().text()).doesNotContain("out of date");
	}

	@Test
	void closedSchoolSaysWhenAndLeadsToTheOneAfterIt() throws IOException {
		Document page = html(this.browser.get("/schools/900004"));
		assertThat(page.text()).contains("This school closed on 31 August 2014");
		assertThat(page.select(".schools a").eachAttr("href")).containsExactly("/schools/900003");
		assertThat(page.select("section.policy")).isEmpty();
		assertThat(html(this.browser.get("/schools/900009")).text()).contains("no longer in the national list");
	}

	@Test
	void schoolWithoutAnAddressShowsNone() throws IOException {
		Document page = html(this.browser.get("/schools/900006"));
		assertThat(page.select(".school-facts dt").eachText()).doesNotContain("Address", "Phone of the office");
		assertThat(page.text()).contains("Not required");
	}

	@Test
	void listsLeadToEverySchool() throws IOException {
		Document page = html(this.browser.get("/schools"));
		assertThat(page.select("a[href^=/schools/phase/]").eachText()).contains("Primary schools", "Secondary schools");
		List<String> found = page.select("a[href^=/schools/letter/]")
			.eachAttr("href")
			.stream()
			.flatMap(list -> html(list).select(".schools a").eachAttr("href").stream())
			.toList();
		assertThat(found).hasSize(9).contains("/schools/900001", "/schools/900009");
		assertThat(html("/schools/phase/primary").select(".schools a").eachAttr("href"))
			.containsExactlyInAnyOrder("/schools/900001", "/schools/900003");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/schools/1", "/schools/999999999", "/schools/x", "/schools/phase/none",
			"/schools/letter/aa", "/schools/99999999999" })
	void noSuchSchoolIsAPageThatSaysSo(String path) throws IOException {
		assertThat(this.browser.get(path).status()).isEqualTo(404);
	}

	@Test
	void firstPageIsLight() throws IOException {
		assertThat(this.browser.get("/schools").body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(FIRST_PAGE);
	}

	private Page search(String typed) throws IOException {
		return this.browser.submit("/schools", Map.of("q", List.of(typed)));
	}

	private Document html(String path) {
		try {
			return html(this.browser.get(path));
		}
		catch (IOException away) {
			throw new AssertionError(away);
		}
	}

	private static Document html(Page page) {
		return Jsoup.parse(page.body());
	}

}
