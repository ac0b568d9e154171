package org.waymark.committee.awareness;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.site.campaigns.FiledCampaign;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** What raised awareness is logged, counted by theme, and corrected with its history. */
@WaymarkTest
class LogJourneyTests {

	private static final String LOG = "/triage/committee/awareness";

	@Autowired
	private WebTestClient web;

	private DeskClient officer;

	@BeforeEach
	void anOfficer() {
		this.officer = DeskClient.signedIn(this.web, "analyst");
	}

	@Test
	void anEmptyYearSaysSo() {
		assertThat(text(this.officer.get(LOG + "?year=2024"))).contains("Awareness in 2024", "Activities: 0",
				"Nothing is logged for this year yet", "Sexual abuse within the family");
		assertThat(this.officer.get(LOG + "?year=abc").getStatus().value()).isEqualTo(404);
	}

	@Test
	void figuresByThemeEqualACountByHand() {
		log("A play for Year 9", "120", "EXPLOITATION", "ONLINE");
		log("Talks about the underwear rule", "30", "FAMILY");
		log("Posters", "", "EXPLOITATION");
		String page = text(this.officer.get(LOG + "?year=2025"));
		assertThat(page)
			.contains("Activities: 3. People reached: 150. Activities of which nobody counted the people: 1.");
		assertThat(cells(page)).containsSubsequence("Exploitation", "2", "120", "Sexual abuse outside the family", "0",
				"0", "Sexual abuse within the family", "1", "30", "Harm online", "1", "120",
				"Trafficking and modern slavery", "0", "0");
		assertThat(text(DeskClient.signedIn(this.web, "scrutiny").get(LOG + ".csv?year=2025")))
			.contains("\"2025-11-17\"", "\"A play for Year 9\",\"Exploitation, Harm online\"");
	}

	@Test
	void aCampaignThatBeganIsOfferedWithItsThemesUntilItIsLogged() {
		campaign("quay-week", "Quay week", "2025-11-17", "[online, trafficking]");
		campaign("ahead", "Far ahead", "2198-11-17", "[online]");
		String page = text(this.officer.get(LOG + "?year=2025"));
		assertThat(page).contains("Campaigns that are not logged", "Quay week", LOG + "/new?campaign=quay-week");
		assertThat(text(DeskClient.signedIn(this.web, "scrutiny").get(LOG + "?year=2025"))).contains("Quay week")
			.doesNotContain("new?campaign");
		assertThat(text(this.officer.get(LOG + "?year=2198"))).doesNotContain("Far ahead");
		String form = text(this.officer.get(LOG + "/new?campaign=quay-week"));
		assertThat(form).contains("value=\"Quay week\"", "value=\"2025-11-17\"");
		assertThat(Jsoup.parse(form).select("input[name=themes][checked]").eachAttr("value")).containsExactly("ONLINE",
				"TRAFFICKING");
		assertThat(text(this.officer.get(LOG + "/new?campaign=nowhere"))).contains("Log an activity");
		log("Quay week", "", "ONLINE", "TRAFFICKING");
		assertThat(text(this.officer.get(LOG + "?year=2025"))).doesNotContain("Campaigns that are not logged");
	}

	@Test
	void aCampaignHasTheThemesOfTheLog() {
		assertThat(FiledCampaign.THEMES).extracting(theme -> theme.toUpperCase(Locale.ROOT))
			.containsExactlyElementsOf(Theme.codes());
	}

	private static void campaign(String code, String name, String from, String themes) {
		Rows.change("INSERT INTO knowledge.version (item, number, body, state, at, author) SELECT 'campaign/" + code
				+ "', 1, 'code: " + code + "\nname: " + name + "\nfrom: " + from + "\nto: " + from
				+ "\nbanner: b\nline: l\nposter: [A]\nthemes: " + themes
				+ "\n', 'PUBLISHED', now(), id FROM staff.account LIMIT 1");
	}

	@Test
	void sentTwiceIsLoggedOnce() {
		Map<String, String> fields = fields("Once", "5");
		assertThat(send(LOG + "/new", fields, "FAMILY")).isEqualTo(303);
		assertThat(send(LOG + "/new", fields, "FAMILY")).isEqualTo(303);
		assertThat(Rows.count("SELECT count(*) FROM committee.activity")).isOne();
	}

	@Test
	void aMistakeIsTakenOutAndStaysInTheLog() {
		log("Entered by mistake", "900", "FAMILY");
		String id = Rows.all("SELECT id FROM committee.activity").get(0);
		Map<String, String> fields = fields("Entered by mistake", "900");
		fields.put("removed", "It was another council’s");
		fields.put("version", "1");
		assertThat(send(LOG + "/" + id, fields, "FAMILY")).isEqualTo(303);
		assertThat(send(LOG + "/" + id, fields, "FAMILY")).isEqualTo(409);
		assertThat(text(this.officer.get(LOG + "?year=2025"))).contains("Activities: 0", "Taken out, not counted");
		assertThat(text(this.officer.get(LOG + "/" + id))).contains("Taken out: It was another council’s",
				"Who wrote it");
	}

	@Test
	void whatIsWrongIsSaidAndWhatWasTypedStays() {
		EntityExchangeResult<byte[]> answer = this.officer.send("/triage/home", LOG + "/new", Map.of("title", "مسرحية",
				"people", "many", "day", "2999-01-01", "version", "0", "id", UUID.randomUUID().toString()));
		assertThat(answer.getStatus().value()).isEqualTo(422);
		assertThat(text(answer)).contains("that is not in the future", "Tick at least one", "at most six digits",
				"Select who it was for", "value=\"مسرحية\"", "value=\"many\"");
		assertThat(Rows.count("SELECT count(*) FROM committee.activity")).isZero();
	}

	private void log(String title, String people, String... themes) {
		assertThat(send(LOG + "/new", fields(title, people), themes)).isEqualTo(303);
	}

	private int send(String path, Map<String, String> fields, String... themes) {
		return this.officer.sendAll(path, fields, "themes", List.of(themes)).getStatus().value();
	}

	private static Map<String, String> fields(String title, String people) {
		Map<String, String> fields = new HashMap<>();
		fields.put("id", UUID.randomUUID().toString());
		fields.put("title", title);
		fields.put("day", "2025-11-17");
		fields.put("people", people);
		fields.put("audience", "CHILDREN");
		fields.put("place", "SCHOOL");
		fields.put("priority", "PREVENTION");
		fields.put("version", "0");
		return fields;
	}

	/** The words of the page's tables, cell by cell. */
	private static String[] cells(String page) {
		return Jsoup.parse(page)
			.select("table.desk-bars tbody th, table.desk-bars tbody td")
			.eachText()
			.toArray(String[]::new);
	}

}
