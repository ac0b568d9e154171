package org.waymark.knowledge.pages;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.HashMap;

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

/** A content editor keeps the pages of guidance. */
@WaymarkTest
class EditedPagesTests {

	private static final String NEW = "/triage/content/new";

	private static final String PAGE = "/triage/content/pages/quay-page";

	private static final String HISTORY = "/triage/content/history/page/quay-page";

	private static final String PUBLIC = "/guidance/quay-page";

	private static final String SAFETY = "/triage/content/pages/leaving-safely";

	private static final String WAITS = "/triage/content/changes/page/leaving-safely";

	@Autowired
	private WebTestClient web;

	private DeskClient editor;

	private DeskClient manager;

	@BeforeEach
	void people() {
		this.editor = DeskClient.signedIn(this.web, "content");
		this.manager = DeskClient.signedIn(this.web, "manager");
	}

	@AfterEach
	void theFolderSaysItAgain() {
		Published.nothing(() -> status(PUBLIC) == 404 && !page("/guidance/leaving-safely").contains("Quay"));
	}

	@Test
	void aNewPageIsPublishedAndUndone() {
		assertThat(text(this.editor.get("/triage/home"))).contains("/triage/content");
		assertThat(send(NEW, fields("version", "0")).getStatus().value()).isEqualTo(303);
		soon(() -> page(PUBLIC).contains("Look around."));
		assertThat(text(this.editor.get("/triage/content"))).contains("By the quay", "1, changed by editors");
		assertThat(
				send(PAGE, with(fields("version", "1"), "body", "Look twice.", "why", "Once is not enough")).getStatus()
					.value())
			.isEqualTo(303);
		soon(() -> page(PUBLIC).contains("Look twice."));
		assertThat(text(this.editor.get(HISTORY))).contains("Version 2, published", "Once is not enough", "<ins>",
				"Trial content editor");
		assertThat(send(HISTORY, Map.of("number", "1", "seen", "2")).getStatus().value()).isEqualTo(303);
		soon(() -> page(PUBLIC).contains("Look around.") && page(PUBLIC).contains("Edition 3"));
		assertThat(send(HISTORY, Map.of("number", "0", "seen", "3")).getStatus().value()).isEqualTo(303);
		soon(() -> status(PUBLIC) == 404);
		assertThat(Rows.all("SELECT act FROM audit.entry WHERE subject_kind = 'CONTENT'")).hasSize(4)
			.containsOnly("CONTENT_PUBLISHED");
	}

	@Test
	void whatIsWrongIsSaidAndWhatWasTypedStays() {
		var answer = send(NEW,
				with(fields("version", "0"), "name", "Quay Page", "next", "soon", "body", "x".repeat(40_001)));
		assertThat(answer.getStatus().value()).isEqualTo(422);
		assertThat(text(answer)).contains("Error: ", "small letters, digits and single hyphens", "value=\"Quay Page\"",
				"value=\"soon\"", "at most 40,000 characters");
		var links = send(NEW, with(fields("version", "0"), "body",
				"[One](javascript:alert(1)), [two](/guidance/nowhere), ![three](https://elsewhere.example/a.png)."));
		assertThat(links.getStatus().value()).isEqualTo(422);
		assertThat(text(links)).contains("javascript:alert(1)", "/guidance/nowhere", "picture:https://elsewhere",
				"is no link that the public face follows");
		assertThat(Rows.count("SELECT count(*) FROM knowledge.version")).isZero();
	}

	@Test
	void aWrongNumberIsRefused() {
		var answer = send(NEW, with(fields("version", "0"), "body", "Call 0808 800 5001."));
		assertThat(answer.getStatus().value()).isEqualTo(422);
		assertThat(text(answer)).contains("0808 800 5001", "is not the number of a contact that is live");
		var place = send(NEW, with(fields("version", "0"), "body", "Call {{phone:nobody}}."));
		assertThat(place.getStatus().value()).isEqualTo(422);
		assertThat(text(place)).contains("The public face could not show this", "nobody");
		assertThat(send(NEW, with(fields("version", "0"), "body", "Call 0808 800 5000.")).getStatus().value())
			.isEqualTo(303);
		assertThat(Rows.all("SELECT state FROM knowledge.version")).containsExactly("PROPOSED");
		assertThat(status(PUBLIC)).isEqualTo(404);
	}

	@Test
	void aNumberThatPeopleSeeIsFoundWhereverItStands() {
		for (String body : new String[] { "[Call us](07700 900123)", "Call 07700\u00a0900123.",
				"Call 07700 **900**123.", "Call 07700.900123.", "Call 07700\n900123." }) {
			var answer = send(NEW, with(fields("version", "0"), "body", body));
			assertThat(answer.getStatus().value()).as(body).isEqualTo(422);
			assertThat(text(answer)).as(body).contains("is not the number of a contact that is live");
		}
		assertThat(Rows.count("SELECT count(*) FROM knowledge.version")).isZero();
	}

	@Test
	void anAnswerThatComesLateIsShownWithWhatBecameOfTheChange() {
		Map<String, String> changed = form(SAFETY);
		changed.put("title", "Quay");
		assertThat(send(SAFETY, changed).getStatus().value()).isEqualTo(303);
		Map<String, String> no = Map.of("verdict", "REFUSE", "number", "1", "words", "It is not so");
		assertThat(this.manager.send("/triage/home", WAITS, no).getStatus().value()).isEqualTo(303);
		var late = this.manager.send("/triage/home", WAITS,
				Map.of("verdict", "AGREE", "number", "1", "words", "I read it twice"));
		assertThat(late.getStatus().value()).isEqualTo(409);
		assertThat(text(late)).contains("Your answer was not kept", "Quay", "Version 1, not agreed to", "It is not so",
				"I read it twice", "Nothing waits.");
		var wordless = this.manager.send("/triage/home", WAITS, Map.of("verdict", "REFUSE", "number", "1"));
		assertThat(wordless.getStatus().value()).isEqualTo(409);
		assertThat(this.manager.get(WAITS).getStatus().value()).isEqualTo(404);
		assertThat(Rows.all("SELECT state FROM knowledge.version")).containsExactly("REFUSED");
	}

	@Test
	void aLookSaysHowHardItIsToReadAndKeepsNothing() {
		var answer = send(NEW, with(fields("version", "0"), "act", "LOOK", "body",
				"<script>alert(1)</script>\n\n" + "Somebody goes ".repeat(14) + "home."));
		assertThat(answer.getStatus().value()).isEqualTo(200);
		assertThat(text(answer)).contains("Reading grade", "more than 25 words", "&lt;script&gt;")
			.doesNotContain("<script>alert");
		assertThat(Rows.count("SELECT count(*) FROM knowledge.version")).isZero();
	}

	@Test
	void aSafetyPageWaitsForASecondPerson() {
		Map<String, String> changed = form(SAFETY);
		changed.put("title", "Quay");
		assertThat(send(SAFETY, changed).getStatus().value()).isEqualTo(303);
		assertThat(text(this.editor.get(WAITS))).contains("Nobody agrees to their own change");
		Map<String, String> yes = Map.of("verdict", "AGREE", "number", "1");
		assertThat(send(WAITS, yes).getStatus().value()).as("one's own").isEqualTo(409);
		assertThat(text(this.manager.get("/triage/content/changes"))).contains("Quay", "Trial content editor");
		assertThat(this.manager.send("/triage/home", WAITS, Map.of("verdict", "REFUSE", "number", "1"))
			.getStatus()
			.value()).isEqualTo(422);
		assertThat(page("/guidance/leaving-safely")).doesNotContain("Quay");
		assertThat(this.manager.send("/triage/home", WAITS, yes).getStatus().value()).isEqualTo(303);
		soon(() -> page("/guidance/leaving-safely").contains("Quay"));
		assertThat(text(this.editor.get("/triage/content/history/page/leaving-safely"))).contains("Answered by",
				"Trial duty manager");
		assertThat(this.manager.get("/triage/content").getStatus().value()).isEqualTo(403);
	}

	@Test
	void ofTwoEditorsTheSecondLearnsOfTheFirstAndLosesNothing() {
		send(NEW, fields("version", "0"));
		send(PAGE, with(fields("version", "1"), "body", "The first wrote this."));
		var answer = send(PAGE, with(fields("version", "1"), "body", "The second wrote that."));
		assertThat(answer.getStatus().value()).isEqualTo(409);
		assertThat(text(answer)).contains("Somebody else changed this page", "The second wrote that.",
				"name=\"version\" value=\"2\"");
		assertThat(text(answer).replaceAll("<[^>]*>", "")).contains("The first wrote this.");
		assertThat(send(NEW, fields("version", "0")).getStatus().value()).as("it is there").isEqualTo(409);
	}

	private Map<String, String> form(String address) {
		Map<String, String> form = fields("version", "0");
		String page = text(this.editor.get(address));
		form.put("shortest", "Go now.");
		form.put("name", "leaving-safely");
		assertThat(page).contains("Stay safe while you use this service", "name=\"shortest\"");
		return form;
	}

	private static Map<String, String> fields(String field, String value) {
		Map<String, String> page = new HashMap<>(Map.of("name", "quay-page", "title", "By the quay", "description",
				"What to do there.", "audience", "parent", "themes", "now", "body", "Look around.", "sources", "Nobody",
				"by", "Editor", "on", "2026-11-20", "next", "2199-11-20"));
		page.put("layout", "PLAIN");
		page.put(field, value);
		return page;
	}

	private static Map<String, String> with(Map<String, String> fields, String... more) {
		for (int at = 0; at < more.length; at += 2) {
			fields.put(more[at], more[at + 1]);
		}
		return fields;
	}

	private EntityExchangeResult<byte[]> send(String path, Map<String, String> fields) {
		return this.editor.send("/triage/home", path, fields);
	}

	private static void soon(Callable<Boolean> so) {
		Await.until("everybody reads it", so);
	}

	private int status(String path) {
		return new DeskClient(this.web).get(path).getStatus().value();
	}

	private String page(String path) {
		return text(new DeskClient(this.web).get(path));
	}

}
