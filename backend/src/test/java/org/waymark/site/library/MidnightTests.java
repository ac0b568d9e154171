package org.waymark.site.library;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import org.waymark.site.content.ContentLayer;
import org.waymark.testing.Http;
import org.waymark.testing.MovedTime;
import org.waymark.testing.MovedTime.MovedClock;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.desk.Published;

import static org.assertj.core.api.Assertions.assertThat;

/** At midnight in London numbers and pages lapse, and campaigns begin and end. */
@WaymarkTest
@Import(MovedTime.class)
class MidnightTests {

	@LocalServerPort
	private int port;

	@Autowired
	private MovedClock clock;

	private Http browser;

	@BeforeEach
	void open() {
		this.browser = new Http(URI.create("http://localhost:" + this.port));
	}

	@Test
	void lapsedNumberDisappearsAndTheLastOfItsKindSaysWhenItWasChecked() throws IOException {
		assertThat(at("2027-02-22T23:59:59Z", "/guidance/talk-to-someone").text()).contains("116 123", "0800 068 4141")
			.doesNotContain("last checked");
		String after = at("2027-02-23T00:00:00Z", "/guidance/talk-to-someone").text();
		assertThat(after).doesNotContain("0800 068 4141")
			.containsSubsequence("116 123", "(last checked on 22 November 2026)")
			.containsSubsequence("Papyrus", "We have not checked this number yet");
		assertThat(after).contains("999");
	}

	@Test
	void campaignBeginsAndEndsByItself() throws IOException {
		assertThat(at("2027-03-17T23:59:59Z", "/").select(".campaign")).isEmpty();
		Document day = at("2027-03-18T00:00:00Z", "/");
		assertThat(day.select(".campaign").text()).contains("Day against child exploitation");
		assertThat(day.select(".ways a").eachAttr("href")).contains("/read/r22");
		assertThat(at("2027-03-19T00:00:00Z", "/").select(".campaign")).isEmpty();
		assertThat(at("2027-03-01T00:00:00Z", "/campaigns/march-2027").select(".campaign").text())
			.contains("Day against child exploitation");
	}

	/** The clocks go forward on 28 March 2027, so that this day has 23 hours. */
	@Test
	void campaignOfAnEditorRunsForTheShortDayOnWhichTheClocksChange() throws IOException {
		Published.layer(rows("campaigns.yaml", "clocks", """
				{ code: clocks, name: Quay day, from: 2027-03-28, to: 2027-03-28, banner: b, line: l, poster: [A] }
				"""), () -> this.browser.get("/campaigns/clocks").status() == 200);
		assertThat(at("2027-03-27T23:59:59Z", "/").select(".campaign")).isEmpty();
		assertThat(at("2027-03-28T00:00:00Z", "/").select(".campaign").text()).contains("Quay day");
		assertThat(at("2027-03-28T22:59:59Z", "/").select(".campaign").text()).contains("Quay day");
		assertThat(at("2027-03-28T23:00:00Z", "/").select(".campaign")).isEmpty();
		Published.nothing(() -> this.browser.get("/campaigns/clocks").status() == 404);
	}

	@Test
	void theNumberOfTheHubStaysWithItsWarningAtTheMidnightAtWhichAHelplineLapses() throws IOException {
		Published.layer(rows("contacts.yaml", "hub", """
				{ code: hub, name: Quay hub, phone: "01253 477299", hours: by day, verified-on: 2026-11-22,
				  verified-by: Editor, next-check-due: 2027-02-22 }
				"""), () -> at("2027-02-22T23:59:59Z", "/contact").text().contains("Quay hub: call 01253 477299"));
		assertThat(at("2027-02-22T23:59:59Z", "/contact").text()).doesNotContain("last checked");
		assertThat(at("2027-02-22T23:59:59Z", "/guidance/talk-to-someone").text()).contains("0800 068 4141");
		assertThat(at("2027-02-23T00:00:00Z", "/guidance/talk-to-someone").text()).doesNotContain("0800 068 4141")
			.containsSubsequence("Quay hub", "01253 477299", "(last checked on 22 November 2026)");
		Document contact = at("2027-02-23T00:00:00Z", "/contact");
		assertThat(contact.select("main").text())
			.contains("Quay hub: call 01253 477299, by day (last checked on 22 November 2026)");
		assertThat(contact.select(".help").text()).containsSubsequence("Quay hub", "01253 477299",
				"(last checked on 22 November 2026)");
		Published.nothing(() -> !this.browser.get("/contact").body().contains("Quay hub"));
	}

	private static ContentLayer rows(String list, String code, String row) {
		return new ContentLayer(Map.of(), Map.of(list, Map.of(code, row)));
	}

	@Test
	void pagePastItsCheckLeavesThePublicFaceAndASafetyPageGetsShort() throws IOException {
		assertThat(at("2027-11-30T23:59:59Z", "/guidance/hotels").text()).contains("What you might notice");
		Document gone = at("2027-12-01T00:00:00Z", "/guidance/hotels");
		assertThat(gone.text()).contains("We are checking this page", "999").doesNotContain("What you might notice");
		assertThat(this.browser.get("/guidance/hotels").status()).isEqualTo(404);
		assertThat(at("2027-12-01T00:00:00Z", "/read/r3").text()).as("at its neutral address")
			.contains("We are checking this page", "999");
		assertThat(at("2027-12-01T00:00:00Z", "/guidance/for/hotel").select("a[href=/read/r17]")).isEmpty();
		Document safety = at("2027-12-01T00:00:00Z", "/read/r2");
		assertThat(safety.text()).contains("Exit this page", "It does not clear the list")
			.doesNotContain("Use a private window");
	}

	private Document at(String time, String path) throws IOException {
		this.clock.set(Instant.parse(time));
		return Jsoup.parse(this.browser.get(path).body());
	}

}
