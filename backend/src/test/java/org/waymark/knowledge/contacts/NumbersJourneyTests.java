package org.waymark.knowledge.contacts;

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

/** A content editor keeps the contacts. */
@WaymarkTest
class NumbersJourneyTests {

	private static final String LIST = "/triage/content/contacts";

	private static final String CHILDLINE = LIST + "/childline";

	private static final String WAITS = "/triage/content/changes/contact/childline";

	@Autowired
	private WebTestClient web;

	private DeskClient editor;

	@BeforeEach
	void anEditor() {
		this.editor = DeskClient.signedIn(this.web, "content");
	}

	@AfterEach
	void theFolderSaysItAgain() {
		Published.nothing(() -> page("/contact").contains("0800 1111") && !page("/contact").contains("Quay"));
	}

	@Test
	void aNewNumberWaitsForASecondPersonAndIsUndone() {
		assertThat(text(this.editor.get(LIST))).contains("Childline", "0800 1111", "Hidden: nobody has checked it");
		assertThat(send(CHILDLINE, with("phone", "0800 1112")).getStatus().value()).isEqualTo(303);
		assertThat(page("/contact")).contains("0800 1111");
		DeskClient manager = DeskClient.signedIn(this.web, "manager");
		assertThat(text(manager.get(WAITS)).replaceAll("<[^>]*>", "")).contains("0800 1111", "0800 1112");
		manager.send("/triage/home", WAITS, Map.of("verdict", "AGREE", "number", "1"));
		Await.until("everybody reads the new number", () -> page("/contact").contains("0800 1112"));
		String history = "/triage/content/history/contact/childline";
		assertThat(send(history, Map.of("number", "0", "seen", "1")).getStatus().value()).isEqualTo(303);
		manager.send("/triage/home", WAITS, Map.of("verdict", "AGREE", "number", "2"));
		Await.until("everybody reads the old number", () -> page("/contact").contains("0800 1111"));
	}

	@Test
	void wordsAndAFreshCheckNeedNobodyElse() {
		assertThat(send(CHILDLINE, with("name", "Quay line", "next", "2199-01-01")).getStatus().value()).isEqualTo(303);
		assertThat(Rows.all("SELECT state FROM knowledge.version")).containsExactly("PUBLISHED");
		Await.until("everybody reads the new name", () -> page("/contact").contains("Quay line"));
	}

	@Test
	void aWrongNumberIsRefusedAndWhatWasTypedStays() {
		var answer = send(CHILDLINE, with("phone", "1253 477299", "web", "http://quay.invalid", "next", "2020-01-01"));
		assertThat(answer.getStatus().value()).isEqualTo(422);
		assertThat(text(answer)).contains("as people dial it", "value=\"1253 477299\"", "begins with https://",
				"from today on");
		assertThat(text(send(LIST + "/hub", with("phone", "")))).contains("This contact never vanishes");
		assertThat(text(send(LIST + "/emergency", with("phone", "112"))))
			.contains("The number for an emergency is 999");
		assertThat(text(send(CHILDLINE, with("phone", "")))).contains("a text message or a web address");
		assertThat(Rows.count("SELECT count(*) FROM knowledge.version")).isZero();
	}

	@Test
	void aNumberInTheHoursOrTheNameIsThatOfALiveContact() {
		String hours = "every day, or text 07700 900123 at night";
		var answer = send(CHILDLINE, with("hours", hours));
		assertThat(answer.getStatus().value()).isEqualTo(422);
		assertThat(text(answer)).contains("07700 900123 is not the number of a contact that is live",
				"value=\"" + hours + "\"");
		assertThat(text(send(CHILDLINE, with("name", "Quay line 07700\u00a0900123"))))
			.contains("07700 900123 is not the number of a contact that is live");
		assertThat(Rows.count("SELECT count(*) FROM knowledge.version")).isZero();
		assertThat(send(CHILDLINE, with("hours", "24/7; in danger call 999")).getStatus().value()).isEqualTo(303);
		assertThat(Rows.all("SELECT state FROM knowledge.version")).containsExactly("PUBLISHED");
	}

	@Test
	void oneEditorTakesNoCheckedContactAway() {
		assertThat(send(CHILDLINE, with("by", "", "on", "", "next", "")).getStatus().value()).isEqualTo(303);
		assertThat(Rows.all("SELECT state FROM knowledge.version")).containsExactly("PROPOSED");
		assertThat(page("/contact")).contains("0800 1111");
		var lasting = send(LIST + "/emergency",
				with("name", "Police", "phone", "999", "kind", "", "by", "", "on", "", "next", ""));
		assertThat(lasting.getStatus().value()).isEqualTo(422);
		assertThat(text(lasting)).contains("The contact emergency never vanishes");
		assertThat(Rows.count("SELECT count(*) FROM knowledge.version")).isOne();
	}

	@Test
	void aContactIsAddedAndOneThatIsThereIsNot() {
		Map<String, String> fresh = with("code", "quay-line", "name", "Quay line", "kind", "quay");
		assertThat(send(LIST + "/new", fresh).getStatus().value()).isEqualTo(303);
		assertThat(Rows.all("SELECT item || state FROM knowledge.version"))
			.containsExactly("contact/quay-linePROPOSED");
		var answer = send(LIST + "/new", with("code", "childline"));
		assertThat(answer.getStatus().value()).isEqualTo(409);
		assertThat(text(answer)).contains("Somebody else changed this contact", "action=\"" + CHILDLINE);
		assertThat(this.editor.get(LIST + "/nobody").getStatus().value()).isEqualTo(404);
	}

	private static Map<String, String> with(String... more) {
		Map<String, String> fields = new HashMap<>(
				Map.of("name", "Childline, for anybody under 19", "phone", "0800 1111", "hours", "every day", "kind",
						"child", "by", "Editor", "on", "2026-11-20", "next", "2199-11-20", "version", "0"));
		for (int at = 0; at < more.length; at += 2) {
			fields.put(more[at], more[at + 1]);
		}
		return fields;
	}

	private EntityExchangeResult<byte[]> send(String path, Map<String, String> fields) {
		return this.editor.send("/triage/home", path, fields);
	}

	private String page(String path) {
		return text(new DeskClient(this.web).get(path));
	}

}
