package org.waymark.site.campaigns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.KeptContent;

import static org.assertj.core.api.Assertions.assertThat;

/** A campaign begins and ends by itself at midnight in London. */
class CampaignsTests {

	private static final String POSTER = ", poster: [Heading]";

	@TempDir
	Path folder;

	/** Clocks go forward on 28 March 2027 and back on 31 October 2027. */
	@ParameterizedTest
	@CsvSource({ "2027-03-27,2027-03-28,2027-03-26T23:59:59Z,false", "2027-03-27,2027-03-28,2027-03-27T00:00:00Z,true",
			"2027-03-27,2027-03-28,2027-03-28T22:59:59Z,true", "2027-03-27,2027-03-28,2027-03-28T23:00:00Z,false",
			"2027-10-31,2027-10-31,2027-10-30T22:59:59Z,false", "2027-10-31,2027-10-31,2027-10-30T23:00:00Z,true",
			"2027-10-31,2027-10-31,2027-10-31T23:59:59Z,true", "2027-10-31,2027-10-31,2027-11-01T00:00:00Z,false" })
	void runsOnItsDaysAcrossTheChangeOfTheClocks(String from, String to, Instant now, boolean runs) throws IOException {
		write("- { code: week, name: Week, from: " + from + ", to: " + to + ", banner: b, line: l" + POSTER + " }");
		Campaigns campaigns = new Campaigns(new ContentFiles(this.folder), () -> now);
		assertThat(campaigns.running()).hasSize(runs ? 1 : 0);
	}

	@Test
	void posterWithoutDaysIsThereAndNeverABanner() {
		Campaigns shipped = new Campaigns(new ContentFiles(null), () -> Instant.parse("2027-03-18T12:00:00Z"));
		assertThat(shipped.campaign("always")).isPresent();
		assertThat(shipped.running()).extracting(Campaign::code).containsExactly("march-2027");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ code: Ä, name: N" + POSTER + " }", "{ code: a, name: N }", "{ code: a" + POSTER + " }",
			"{ code: a, name: N, from: 2027-01-02" + POSTER + " }",
			"{ code: a, name: N, from: 2027-01-02, to: 2027-01-01, banner: b, line: l" + POSTER + " }",
			"{ code: a, name: N, from: 2027-01-01, to: 2027-01-02" + POSTER + " }",
			"{ code: a, name: N, address: 'https://x'" + POSTER + " }",
			"{ code: a, name: N, colour: red" + POSTER + " }",
			"{ code: a, name: N" + POSTER + " }\n- { code: a, name: N" + POSTER + " }" })
	void campaignThatMakesNoSenseIsLeftOutAndNamed(String campaign) throws IOException {
		write("- { code: good, name: N" + POSTER + " }\n- " + campaign);
		KeptContent kept = new KeptContent(this.folder.resolve("state"), false);
		Campaigns campaigns = new Campaigns(new ContentFiles(this.folder, kept), () -> Instant.EPOCH);
		assertThat(campaigns.all()).extracting(Campaign::code).contains("good").hasSizeLessThanOrEqualTo(2);
		assertThat(kept.leftOut()).singleElement().asString().contains("campaigns.yaml");
	}

	@Test
	void fileThatMakesNoSenseLeavesNoCampaign() throws IOException {
		write("[broken");
		assertThat(new Campaigns(new ContentFiles(this.folder), () -> Instant.EPOCH).all()).isEmpty();
	}

	@Test
	void codeForACameraHasAQuietBorder() {
		PosterCode code = PosterCode.of("https://concerns.example.org/");
		assertThat(code.size()).isGreaterThanOrEqualTo(21 + 8);
		assertThat(code.path()).startsWith("M4,4h1v1h-1z").doesNotContain("M3,", ",3h");
	}

	private void write(String text) throws IOException {
		Files.writeString(this.folder.resolve("campaigns.yaml"), text);
	}

}
