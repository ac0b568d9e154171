package org.waymark.knowledge.lists;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.Await;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.desk.Published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** A content editor keeps campaigns, and what words mean. */
@WaymarkTest
class ListsJourneyTests {

	private static final String CAMPAIGNS = "/triage/content/campaigns";

	private static final String QUAY = CAMPAIGNS + "/quay-day";

	private static final String WORDS = "/triage/content/words";

	private static final String USED = "/guidance/my-child-may-be-exploited";

	private static final String EXPLAINED = "Quay: somebody uses a child.";

	@Autowired
	private WebTestClient web;

	private DeskClient editor;

	@BeforeEach
	void anEditor() {
		this.editor = DeskClient.signedIn(this.web, "content");
	}

	@AfterEach
	void theFolderSaysItAgain() {
		Published.nothing(() -> status("/campaigns/quay-day") == 404 && !page(USED).contains("Quay"));
	}

	@Test
	void aCampaignIsAddedLookedAtBeforeItBeginsAndUndone() {
		assertThat(text(this.editor.get(CAMPAIGNS))).contains("Day against child exploitation", "A poster for all year",
				"18 March 2027");
		var look = send(CAMPAIGNS + "/new", campaign("act", "LOOK"));
		assertThat(look.getStatus().value()).isEqualTo(200);
		assertThat(text(look)).contains("Reading grade", "Come to the quay.");
		assertThat(Rows.count("SELECT count(*) FROM knowledge.version")).isZero();
		assertThat(send(CAMPAIGNS + "/new", campaign()).getStatus().value()).isEqualTo(303);
		Await.until("everybody can look at it", () -> page("/campaigns/quay-day").contains("Come to the quay."));
		assertThat(page("/posters/quay-day")).contains("See the quay");
		assertThat(page("/")).doesNotContain("Come to the quay.");
		assertThat(text(this.editor.get(CAMPAIGNS))).contains("Quay day", "changed by editors");
		assertThat(send(CAMPAIGNS + "/new", campaign()).getStatus().value()).as("it is there").isEqualTo(409);
		assertThat(send(QUAY, campaign("version", "1", "banner", "Go home.", "why", "It rains")).getStatus().value())
			.isEqualTo(303);
		Await.until("it says the other", () -> page("/campaigns/quay-day").contains("Go home."));
		String history = "/triage/content/history/campaign/quay-day";
		assertThat(text(this.editor.get(history))).contains("Quay day", "Version 2, published", "It rains",
				"href=\"" + QUAY + "\"");
		assertThat(send(history, Map.of("number", "0", "seen", "2")).getStatus().value()).isEqualTo(303);
		Await.until("it is gone", () -> status("/campaigns/quay-day") == 404);
	}

	@Test
	void aNumberOfACampaignIsLiveAndWaitsForASecondPerson() {
		var wrong = send(CAMPAIGNS + "/new", campaign("banner", "Call 07700 900123."));
		assertThat(wrong.getStatus().value()).isEqualTo(422);
		assertThat(text(wrong)).contains("07700 900123 is not the number of a contact that is live",
				"Call 07700 900123.</textarea>");
		var poster = send(CAMPAIGNS + "/new", campaign("poster", "Call 07700 900123"));
		assertThat(poster.getStatus().value()).isEqualTo(422);
		assertThat(send(CAMPAIGNS + "/new", campaign("banner", "Call 0800 1111.")).getStatus().value()).isEqualTo(303);
		assertThat(Rows.all("SELECT item || ' ' || state FROM knowledge.version"))
			.containsExactly("campaign/quay-day PROPOSED");
		DeskClient manager = DeskClient.signedIn(this.web, "manager");
		String waits = "/triage/content/changes/campaign/quay-day";
		assertThat(text(manager.get(waits)).replaceAll("<[^>]*>", "")).contains("Call 0800 1111.");
		manager.send("/triage/home", waits, Map.of("verdict", "AGREE", "number", "1"));
		Await.until("everybody can look at it", () -> page("/campaigns/quay-day").contains("Call 0800 1111."));
		var contact = this.editor.send("/triage/home", "/triage/content/contacts/childline",
				Map.of("name", "Childline", "phone", "0800 1112", "hours", "every day", "kind", "child", "by", "Editor",
						"on", "2026-11-20", "next", "2199-11-20", "version", "0"));
		assertThat(contact.getStatus().value()).isEqualTo(422);
		assertThat(text(contact)).contains("The old number still stands in", "Quay day");
	}

	@Test
	void whatIsWrongWithACampaignIsSaidAndStays() {
		var answer = send(CAMPAIGNS + "/new",
				campaign("code", "Quay Day", "from", "2027-03-20", "to", "2027-03-18", "banner", "", "poster",
						"x".repeat(81), "address", "https://elsewhere.example", "name", "y".repeat(101)));
		assertThat(answer.getStatus().value()).isEqualTo(422);
		assertThat(text(answer)).contains("small letters, digits and single hyphens", "not before the first",
				"Enter what the banner says", "at most 80 characters", "begins with a slash",
				"at most 100 characters in the name", "value=\"Quay Day\"", "x".repeat(81));
		var nowhere = send(CAMPAIGNS + "/new", campaign("address", "/guidance/nowhere"));
		assertThat(nowhere.getStatus().value()).isEqualTo(422);
		assertThat(text(nowhere)).contains("/guidance/nowhere is no link that the public face follows");
		assertThat(Rows.count("SELECT count(*) FROM knowledge.version")).isZero();
	}

	@Test
	void aWordIsExplainedInOtherWordsAndUndone() {
		assertThat(text(this.editor.get(WORDS))).contains("exploitation", WORDS + "/designated-safeguarding-lead",
				"as in the folder");
		Map<String, String> word = word("exploitation", EXPLAINED);
		word.put("also", "exploited\nexploit\nexploits");
		assertThat(send(WORDS + "/exploitation", word).getStatus().value()).isEqualTo(303);
		Await.until("everybody reads the new meaning", () -> page(USED).contains(EXPLAINED));
		var other = send(WORDS + "/exploitation", word("use", EXPLAINED));
		assertThat(other.getStatus().value()).isEqualTo(422);
		assertThat(text(other)).contains("Keep the word", "value=\"use\"");
		assertThat(send("/triage/content/history/word/exploitation", Map.of("number", "0", "seen", "1")).getStatus()
			.value()).isEqualTo(303);
		Await.until("the folder says it again", () -> !page(USED).contains(EXPLAINED));
	}

	@Test
	void aWordIsAddedAndOneThatSaysNothingIsNot() {
		assertThat(text(send(WORDS + "/new", word("", "")))).contains("Enter one word", "Enter what it means");
		assertThat(text(send(WORDS + "/new", word("Quay", "x".repeat(301))))).contains("at most 300 characters");
		assertThat(text(send(WORDS + "/new", word("Quay", "Call 07700 900123."))))
			.contains("is not the number of a contact that is live");
		assertThat(send(WORDS + "/new", word("Quay", "A place for boats.")).getStatus().value()).isEqualTo(303);
		assertThat(Rows.all("SELECT item || ' ' || state FROM knowledge.version"))
			.containsExactly("word/quay PUBLISHED");
	}

	private static Map<String, String> word(String word, String meaning) {
		return new HashMap<>(Map.of("word", word, "meaning", meaning, "version", "0"));
	}

	private static Map<String, String> campaign(String... more) {
		Map<String, String> fields = new HashMap<>(Map.of("code", "quay-day", "name", "Quay day", "from", "2198-03-18",
				"to", "2198-03-19", "banner", "Come to the quay.", "line", "What to see there.", "address", "/guidance",
				"poster", "See the quay\nIt is there.", "themes", "exploitation", "version", "0"));
		for (int at = 0; at < more.length; at += 2) {
			fields.put(more[at], more[at + 1]);
		}
		return fields;
	}

	private EntityExchangeResult<byte[]> send(String path, Map<String, String> fields) {
		return this.editor.send("/triage/home", path, fields);
	}

	private int status(String path) {
		return new DeskClient(this.web).get(path).getStatus().value();
	}

	private String page(String path) {
		return text(new DeskClient(this.web).get(path));
	}

}
