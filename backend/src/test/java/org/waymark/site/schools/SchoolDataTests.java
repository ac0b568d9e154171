package org.waymark.site.schools;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Http;
import org.waymark.testing.Http.Page;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.schools.InventedSchools;

import static org.assertj.core.api.Assertions.assertThat;

/** Everybody may take the whole directory, and search engines find its pages. */
@WaymarkTest
class SchoolDataTests {

	@LocalServerPort
	private int port;

	private Http browser;

	@BeforeEach
	void publish() {
		URI site = URI.create("http://localhost:" + this.port);
		this.browser = new Http(site);
		InventedSchools.publish(site);
	}

	@Test
	void tableHasARowASchool() throws IOException {
		Page csv = this.browser.get("/schools.csv");
		assertThat(csv.headers().get("content-type").get(0)).startsWith("text/csv");
		List<String> lines = csv.body().lines().toList();
		assertThat(lines).hasSize(10);
		assertThat(lines.get(0)).startsWith("\uFEFF\"urn\",\"name\"").contains("\"child_protection_names_harm\"");
		assertThat(lines).anyMatch(line -> line.startsWith("\"900001\",\"St Brannoc’s Catholic Academy\""));
		assertThat(csv.body()).doesNotContain("\"NOT_LOOKED\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"NO\"");
	}

	@Test
	void jsonIsTheEditionByteForByte() throws IOException {
		Page json = this.browser.get("/schools.json");
		assertThat(json.headers().get("content-type").get(0)).startsWith("application/json");
		assertThat(json.body()).isEqualTo(new String(InventedSchools.body(), StandardCharsets.UTF_8));
	}

	@Test
	void filesAreAskedForAndPackedOnce() throws IOException {
		Page plain = this.browser.get("/schools.csv");
		this.browser.header("If-None-Match", plain.headers().get("etag").get(0));
		assertThat(this.browser.get("/schools.csv").status()).isEqualTo(304);
		Http other = new Http(URI.create("http://localhost:" + this.port));
		other.header("Accept-Encoding", "gzip");
		assertThat(other.get("/schools.csv").headers().get("content-encoding")).containsExactly("gzip");
	}

	@Test
	void eachColumnIsExplained() throws IOException {
		String page = Jsoup.parse(this.browser.get("/schools/data").body()).text();
		String heads = this.browser.get("/schools.csv").body().lines().findFirst().orElseThrow();
		assertThat(Stream.of(heads.replaceAll("[\uFEFF\"]", "").split(","))).allMatch(
				head -> page.contains(head) || page.contains(head.replaceFirst("^(child_protection|[a-z]+)_", "…_")));
	}

	@Test
	void searchEnginesFindThePages() throws IOException {
		String map = this.browser.get("/sitemap.xml").body();
		String site = "http://localhost:" + this.port;
		assertThat(map)
			.contains("<loc>" + site + "/schools/900001</loc>", "<loc>" + site + "/</loc>",
					"<loc>" + site + "/guidance/school-policies</loc>")
			.doesNotContain("900004");
		assertThat(this.browser.get("/robots.txt").body()).contains("Sitemap: " + site + "/sitemap.xml",
				"Disallow: /schools/found/");
	}

}
