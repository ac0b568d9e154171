package org.waymark.knowledge.banner;

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

/** An urgent banner stands on every page, and ends. */
@WaymarkTest
class BannerJourneyTests {

	private static final String BANNER = "/triage/content/banner";

	private static final String WAITS = "/triage/content/changes/banner/urgent";

	private static final String LABEL = "aria-label=\"Important now\"";

	@Autowired
	private WebTestClient web;

	private DeskClient editor;

	@BeforeEach
	void anEditor() {
		this.editor = DeskClient.signedIn(this.web, "content");
	}

	@AfterEach
	void noBanner() {
		Published.nothing(() -> !page("/").contains(LABEL));
	}

	@Test
	void aPreparedSentenceIsPublishedByOnePersonAndEnded() {
		assertThat(text(this.editor.get(BANNER))).contains("There is none.", "Our telephone lines", "call 999");
		assertThat(send("sentence", "phones", "lasts", "HOURS_2", "version", "0").getStatus().value()).isEqualTo(303);
		Await.until("it stands on every page", () -> page("/").contains("Our telephone lines")
				&& page("/report/call").contains("Our telephone lines") && page("/schools").contains(LABEL));
		assertThat(text(this.editor.get(BANNER))).contains("It ends", "End it now");
		assertThat(send("act", "END", "version", "1").getStatus().value()).isEqualTo(303);
		Await.until("it is gone", () -> !page("/").contains(LABEL));
	}

	@Test
	void itEndsByItself() {
		send("sentence", "slow", "lasts", "HOURS_2", "version", "0");
		Await.until("it stands there", () -> page("/").contains(LABEL));
		Rows.change("UPDATE knowledge.version SET body = 'text: Over\nuntil: 2020-01-01T00:00:00Z\n'");
		assertThat(send("sentence", "OWN", "own", "Quay", "lasts", "DAY_1", "version", "1").getStatus().value())
			.isEqualTo(303);
		assertThat(text(this.editor.get(BANNER))).contains("There is none.", "wait for a second person");
	}

	@Test
	void ownWordsNeedTwoPeopleAndTheirNumbersAreLive() {
		var answer = send("sentence", "OWN", "own", "Call 01253 999999 or 250.", "lasts", "DAY_1", "version", "0");
		assertThat(answer.getStatus().value()).isEqualTo(422);
		assertThat(text(answer)).contains("01253 999999", "250", "is not the number of a contact that is live",
				"Call 01253 999999 or 250.</textarea>");
		assertThat(
				send("sentence", "OWN", "own", "Call 999 or 0800 1111.", "lasts", "DAY_1", "version", "0").getStatus()
					.value())
			.isEqualTo(303);
		assertThat(page("/")).doesNotContain(LABEL);
		DeskClient manager = DeskClient.signedIn(this.web, "manager");
		assertThat(text(manager.get(WAITS)).replaceAll("<[^>]*>", "")).contains("Call 999 or 0800 1111.");
		manager.send("/triage/home", WAITS, Map.of("verdict", "AGREE", "number", "1"));
		Await.until("it stands there", () -> page("/").contains("Call 999 or 0800 1111."));
	}

	@Test
	void aBannerThatWouldBeOverIsNotAgreedToAndTheOneOfNowStays() {
		send("sentence", "slow", "lasts", "HOURS_2", "version", "0");
		send("sentence", "OWN", "own", "Quay", "lasts", "DAY_1", "version", "1");
		Rows.change("UPDATE knowledge.version SET body = 'text: Quay\nuntil: 2020-01-01T00:00:00Z\n' WHERE number = 2");
		DeskClient manager = DeskClient.signedIn(this.web, "manager");
		var answer = manager.send("/triage/home", WAITS, Map.of("verdict", "AGREE", "number", "2"));
		assertThat(answer.getStatus().value()).isEqualTo(422);
		assertThat(text(answer)).contains("It was to end", "so nothing would stand there");
		assertThat(Rows.all("SELECT state FROM knowledge.version ORDER BY number")).containsExactly("PUBLISHED",
				"PROPOSED");
		Await.until("the one of now stands", () -> page("/").contains("This service is slow now."));
	}

	@Test
	void aNumberOfTheBannerIsNotTakenFromItsContact() {
		send("sentence", "OWN", "own", "Call 0800 1111.", "lasts", "DAY_1", "version", "0");
		DeskClient manager = DeskClient.signedIn(this.web, "manager");
		manager.send("/triage/home", WAITS, Map.of("verdict", "AGREE", "number", "1"));
		assertThat(Rows.all("SELECT state FROM knowledge.version")).containsExactly("PUBLISHED");
		Map<String, String> contact = Map.of("name", "Childline", "phone", "0800 1112", "hours", "every day", "kind",
				"child", "by", "Editor", "on", "2026-11-20", "next", "2199-11-20", "version", "0");
		String childline = "/triage/content/contacts/childline";
		var answer = this.editor.send("/triage/home", childline, contact);
		assertThat(answer.getStatus().value()).isEqualTo(422);
		assertThat(text(answer)).contains("The banner of now names the old number", "Call 0800 1111.");
		assertThat(send("act", "END", "version", "1").getStatus().value()).isEqualTo(303);
		assertThat(this.editor.send("/triage/home", childline, contact).getStatus().value()).isEqualTo(303);
	}

	@Test
	void whatIsWrongIsSaid() {
		assertThat(text(send("version", "0"))).contains("Select what the banner says", "Select how long it stands");
		assertThat(text(send("sentence", "OWN", "own", "x".repeat(301), "lasts", "DAY_1", "version", "0")))
			.contains("at most 300 characters", "x".repeat(301));
		assertThat(Rows.count("SELECT count(*) FROM knowledge.version")).isZero();
	}

	private EntityExchangeResult<byte[]> send(String... fields) {
		Map<String, String> form = new HashMap<>();
		for (int at = 0; at < fields.length; at += 2) {
			form.put(fields[at], fields[at + 1]);
		}
		return this.editor.send("/triage/home", BANNER, form);
	}

	private String page(String path) {
		return text(new DeskClient(this.web).get(path));
	}

}
