package org.waymark.pages;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Http;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No page on which somebody tells, and none that leads there, puts a telling address or
 * title into a history.
 */
@WaymarkTest
class NeutralLinksTests {

	private static final Pattern TELLING = Pattern.compile(
			"abus|exploit|sexual|groom|safeguard|victim|neglect|violen|assault|traffick|harm",
			Pattern.CASE_INSENSITIVE);

	/** They lead to the doors, or from them. */
	private static final List<String> AROUND = List.of("/", "/report/one", "/report/call", "/report/unsure",
			"/follow-up", "/elsewhere", "/posters", "/nowhere");

	private final Map<String, String> links = new TreeMap<>();

	@LocalServerPort
	private int port;

	@Test
	void everyLinkOfAJourneyIsNeutral() throws IOException {
		URI site = URI.create("http://localhost:" + this.port);
		for (String door : Tour.doors(site)) {
			new Tour(site, door, new Planted(5), state -> note(state.path(), state.html())).toTheReceipt();
		}
		for (String path : AROUND) {
			note(path, Html.of(new Http(site).open(path).body()));
		}
		assertThat(this.links).hasSizeGreaterThan(30).containsKeys("/read/r2", "/read/r7", "/read/r13", "/read/r16");
		for (Map.Entry<String, String> link : this.links.entrySet()) {
			assertNeutral(site, link.getKey(), link.getValue());
		}
	}

	/**
	 * What walks the public pages walks the whole library, by one address or the other.
	 */
	@Test
	void everyPageOfTheLibraryIsReachedByLinks() throws IOException {
		URI site = URI.create("http://localhost:" + this.port);
		Set<String> reached = new TreeSet<>();
		for (String path : Standing.pages(site)) {
			reached.add(heading(site, path));
		}
		List<String> library = Jsoup.parse(new Http(site).get("/sitemap.xml").body(), "", Parser.xmlParser())
			.select("loc")
			.eachText()
			.stream()
			.map(address -> URI.create(address).getPath())
			.filter(path -> path.matches("/(guidance|easy-read).*"))
			.toList();
		assertThat(library).hasSizeGreaterThan(60);
		for (String path : library) {
			assertThat(reached).as(path).contains(heading(site, path));
		}
	}

	private void note(String path, Html page) {
		assertThat(page.title()).as("the title of " + path).doesNotContainPattern(TELLING);
		page.page().select("a[href^=/]").eachAttr("href").forEach(link -> this.links.put(link, path));
	}

	private static void assertNeutral(URI site, String link, String from) throws IOException {
		String what = link + " on " + from;
		assertThat(link).as(what).doesNotStartWith("/guidance/").doesNotContainPattern(TELLING);
		if (link.equals("/exit") || link.matches("/(campaigns|triage).*")) {
			return;
		}
		Http.Page page = new Http(site).open(link);
		Html html = Html.of(page.body());
		assertThat(html.title()).as(what).doesNotContainPattern(TELLING);
		if (link.startsWith("/read/")) {
			assertThat(page.status()).as(what).isEqualTo(200);
			assertThat(page.headers().get("x-robots-tag")).as(what).contains("noindex, noarchive");
			assertThat(html.page().select("meta[name=robots]").attr("content")).as(what).isEqualTo("noindex");
		}
		assertNothingIsShared(html, what);
	}

	/** What a message shows of a link says nothing of the subject. */
	private static void assertNothingIsShared(Html html, String what) {
		assertThat(html.page().select("meta[property^=og:]")).as(what)
			.isNotEmpty()
			.allSatisfy(preview -> assertThat(preview.attr("content")).doesNotContainPattern(TELLING));
		Stream.of("og:url", "og:image")
			.forEach(name -> assertThat(html.page().select("meta[property=" + name + "]")).as(what).isEmpty());
	}

	private static String heading(URI site, String path) throws IOException {
		return Html.of(new Http(site).open(path).body()).page().select("h1").text();
	}

}
