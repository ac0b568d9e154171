package org.waymark.site;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Http;
import org.waymark.testing.Http.Page;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/** "Somewhere else in the country", by the rules of the example that ships. */
@WaymarkTest
class ElsewhereJourneyTests {

	@LocalServerPort
	private int port;

	private Http browser;

	@BeforeEach
	void open() {
		this.browser = new Http(URI.create("http://localhost:" + this.port));
	}

	@Test
	void somebodyInPrestonMeetsLancashireAndCanGoOn() throws IOException {
		Page answer = ask("Preston");
		assertThat(answer.location()).isEqualTo("/elsewhere/council?is=lancashire");
		assertThat(this.browser.get(answer.location()).body()).contains(
				"Lancashire County Council looks after children there", "0300 123 6720", "8am to 8pm", "0300 123 6722",
				"href=\"/report\"");
	}

	@Test
	void whatLeadsToACouncilIsNotKept() throws IOException {
		Page answer = ask("FY3 8AA");
		assertThat(answer.headers()).doesNotContainKey("set-cookie");
		assertThat(answer.location()).doesNotContainIgnoringCase("FY3");
	}

	@Test
	void severalCandidatesAreBothNamedWithTheirWays() throws IOException {
		String page = this.browser.open(ask("FY3 8AA").location()).body();
		assertThat(page).contains("It could be Blackpool Council or Lancashire County Council",
				"You do not have to know which", "0300 123 6720");
		assertThat(page).as("a number that nobody checked").doesNotContain("01253");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '\'',
			value = { "FY1 4DI, Check the postcode", "FY0 1AA, is for letters only",
					"ZE1 0AA, which council that postcode belongs to", "Atlantis, do not know that place",
					"'', Enter a postcode or a place" })
	void eachErrorIsSaidTwiceWithWhatWasTypedAndAWayOn(String typed, String message) throws IOException {
		Page answer = ask(typed);
		assertThat(answer.status()).isEqualTo(303);
		String page = this.browser.get(answer.location()).body();
		assertThat(page.split(message, -1)).as("in summary and at the field").hasSize(3);
		assertThat(page).contains("<title>Error: ", "value=\"" + typed + "\"", "href=\"/report\"");
	}

	@Test
	void formOfAnotherSiteIsTurnedAway() throws IOException {
		this.browser.header("Sec-Fetch-Site", "cross-site");
		assertThat(ask("Atlantis").status()).isEqualTo(403);
	}

	@ParameterizedTest
	@CsvSource({ "/elsewhere/council, 303", "/elsewhere/council?is=nowhere, 303", "/elsewhere?again=x, 200" })
	void madeUpAddressesAnswerHelpfully(String path, int status) throws IOException {
		assertThat(this.browser.get(path).status()).isEqualTo(status);
	}

	private Page ask(String where) throws IOException {
		return this.browser.post("/elsewhere", Map.of("where", List.of(where)));
	}

}
