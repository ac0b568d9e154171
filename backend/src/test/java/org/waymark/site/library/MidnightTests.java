package org.waymark.site.library;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import org.waymark.testing.Http;
import org.waymark.testing.MovedTime;
import org.waymark.testing.MovedTime.MovedClock;
import org.waymark.testing.WaymarkTest;

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
