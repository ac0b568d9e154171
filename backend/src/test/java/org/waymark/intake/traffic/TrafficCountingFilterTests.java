package org.waymark.intake.traffic;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.platform.limits.Limits;
import org.waymark.testing.Await;
import org.waymark.testing.Http;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The counts of real requests. */
@WaymarkTest
class TrafficCountingFilterTests {

	@LocalServerPort
	private int port;

	@Autowired
	private MeterRegistry meters;

	@Autowired
	@Qualifier("publicLimits")
	private Limits limits;

	@Autowired
	private TrafficProperties settings;

	@Test
	void aVisitThatIsBegunIsCountedOnceAndItsNetworkIsNotStored() throws IOException {
		Http browser = begun();
		String first = counted();
		assertThat(first).isNotEqualTo("none").doesNotContain("127.0.0");
		browser.submit("/report/story", Map.of("story", List.of("A child sits on the stairs at night")));
		assertThat(counted()).as("an answer of the same visit").isEqualTo(first);
		begun();
		assertThat(counted()).as("another visit").isNotEqualTo(first);
	}

	@Test
	void aVisitIsCountedForTheNetworkThatItCameFrom() throws IOException {
		begun();
		int networks = networks();
		take("127.0.0.0/24");
		assertThat(networks()).as("the network of this test").isEqualTo(networks).isPositive();
		take("203.0.113.0/24");
		assertThat(networks()).as("another one").isGreaterThan(networks);
	}

	@Test
	void aFormThatIsTurnedAwayIsCounted() throws IOException {
		double before = turnedAway();
		Http browser = begun();
		assertThat(turnedAway()).isEqualTo(before);
		browser.header("Sec-Fetch-Site", "cross-site");
		assertThat(browser.post("/report/now", Map.of("danger", List.of("no"))).status()).isEqualTo(403);
		assertThat(turnedAway()).isEqualTo(before + 1);
	}

	private Http begun() throws IOException {
		Http browser = new Http(URI.create("http://localhost:" + this.port));
		assertThat(browser.submit("/report/now", Map.of("danger", List.of("no"))).status()).isEqualTo(303);
		return browser;
	}

	private void take(String network) {
		this.limits.take(this.settings.draftLimit(), network).block(Await.LIMIT);
	}

	private static int networks() {
		return (int) Rows.count("SELECT count(*) FROM limits.bucket");
	}

	private double turnedAway() {
		return this.meters.counter("waymark.forms.turned.away", "status", "403").count();
	}

	private static String counted() {
		return Rows.all("SELECT coalesce(string_agg(b::text, ' '), 'none') FROM limits.bucket b").get(0);
	}

}
