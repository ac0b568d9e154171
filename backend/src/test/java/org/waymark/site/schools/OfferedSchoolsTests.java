package org.waymark.site.schools;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Http;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.schools.InventedSchools;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever is asked for a school may choose it below the line, or write it. */
@WaymarkTest
class OfferedSchoolsTests {

	private static final String FIELD = "children-1-school";

	private static final String CHOSEN = "St Brannoc’s Catholic Academy";

	@LocalServerPort
	private int port;

	private Http browser;

	@BeforeEach
	void publish() throws IOException {
		URI site = URI.create("http://localhost:" + this.port);
		this.browser = new Http(site);
		InventedSchools.publish(site);
		this.browser.submit("/report/now", Map.of("danger", List.of("no")));
		this.browser.submit("/report/story", Map.of("story", List.of("Words")));
	}

	@Test
	void listIsFoldedBelowTheLineAndNothingIsChosen() throws IOException {
		Document page = who();
		Element line = page.getElementById(FIELD);
		Element list = page.getElementById(FIELD + "-listed");
		assertThat(line.attr("name")).isEqualTo(list.attr("name")).isEqualTo(FIELD);
		assertThat(list.closest("details").hasAttr("open")).isFalse();
		assertThat(list.select("option[selected]")).isEmpty();
		assertThat(list.select("option").eachAttr("value")).startsWith("").contains(CHOSEN).doesNotHaveDuplicates();
		assertThat(page.html().indexOf("id=\"" + FIELD + "\""))
			.isLessThan(page.html().indexOf("id=\"" + FIELD + "-listed\""));
	}

	@Test
	void chosenSchoolIsAnAnswer() throws IOException {
		this.browser.submit("/report/who", Map.of(FIELD, List.of("", CHOSEN)));
		assertThat(who().getElementById(FIELD).val()).isEqualTo(CHOSEN);
	}

	@Test
	void whatWasWrittenIsNotDroppedForWhatWasChosen() throws IOException {
		this.browser.submit("/report/who", Map.of(FIELD, List.of("the one by the pier", CHOSEN)));
		assertThat(who().getElementById(FIELD).val()).isEqualTo("the one by the pier / " + CHOSEN);
	}

	private Document who() throws IOException {
		return Jsoup.parse(this.browser.get("/report/who").body());
	}

}
