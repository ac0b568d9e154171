package org.waymark.administration.auditlog;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.DeskClient;

/** The acts of content editors, for {@link ActsTests}. */
final class ContentActs {

	private static final String CHANGES = "/triage/content/changes/{sort}/{item}";

	private static final String HISTORY = "/triage/content/history/{sort}/{item}";

	private ContentActs() {
	}

	/**
	 * A page comes and goes; a safety page is proposed, refused, agreed to and brought
	 * back. In the end the folder says all of it.
	 */
	static void tried(Tried tried, WebTestClient web) {
		DeskClient editor = DeskClient.signedIn(web, "content");
		DeskClient manager = DeskClient.signedIn(web, "manager");
		Map<String, String> page = page();
		tried.at("/triage/content/new", "CONTENT_PUBLISHED", editor, page);
		tried.at("/triage/content/export", "CONTENT_EXPORTED", editor, Map.of("read", "YES", "mark", mark(editor)));
		tried.one(Set.of("CONTENT_PROPOSED"), "/triage/content/pages/{page}",
				() -> editor.send("/triage/home", "/triage/content/pages/quay-page",
						Tried.with(Tried.with(page, "version", "1"), "shortest", "Go now.")));
		answered(tried, "CONTENT_REFUSED", manager, Map.of("verdict", "REFUSE", "words", "No", "number", "2"));
		tried.one(Set.of("CONTENT_PROPOSED"), "/triage/content/pages/{page}",
				() -> editor.send("/triage/home", "/triage/content/pages/quay-page",
						Tried.with(Tried.with(page, "version", "2"), "shortest", "Go now.")));
		answered(tried, "CONTENT_AGREED", manager, Map.of("verdict", "AGREE", "number", "3"));
		tried.one(Set.of("CONTENT_PROPOSED"), HISTORY, () -> editor.send("/triage/home",
				"/triage/content/history/page/quay-page", Map.of("number", "0", "seen", "3")));
		answered(tried, "CONTENT_AGREED", manager, Map.of("verdict", "AGREE", "number", "4"));
		contacts(tried, editor);
		lists(tried, editor);
		tried.at("/triage/content/banner", "CONTENT_PROPOSED", editor,
				Map.of("sentence", "OWN", "own", "Come to the door", "lasts", "HOURS_2", "version", "0"));
	}

	private static String mark(DeskClient editor) {
		return DeskClient.text(editor.get("/triage/content/export"))
			.replaceFirst("(?s).*name=\"mark\" value=\"([0-9a-f]+)\".*", "$1");
	}

	/** A contact is proposed twice, and never published. */
	private static void contacts(Tried tried, DeskClient editor) {
		Map<String, String> line = new HashMap<>(Map.of("code", "quay-line", "name", "Quay line", "phone", "0800 1111",
				"hours", "by day", "version", "0"));
		tried.at("/triage/content/contacts/new", "CONTENT_PROPOSED", editor, line);
		tried.one(Set.of("CONTENT_PROPOSED"), "/triage/content/contacts/{contact}", () -> editor.send("/triage/home",
				"/triage/content/contacts/quay-line", Tried.with(line, "version", "1")));
	}

	/** A campaign and a word name a number, so both are only proposed. */
	private static void lists(Tried tried, DeskClient editor) {
		Map<String, String> campaign = new HashMap<>(Map.of("code", "quay-day", "name", "Quay day", "poster",
				"Call 0800 1111", "themes", "exploitation", "version", "0"));
		tried.at("/triage/content/campaigns/new", "CONTENT_PROPOSED", editor, campaign);
		tried.one(Set.of("CONTENT_PROPOSED"), "/triage/content/campaigns/{campaign}", () -> editor.send("/triage/home",
				"/triage/content/campaigns/quay-day", Tried.with(campaign, "version", "1")));
		Map<String, String> word = new HashMap<>(Map.of("word", "Quay", "meaning", "Call 0800 1111.", "version", "0"));
		tried.at("/triage/content/words/new", "CONTENT_PROPOSED", editor, word);
		tried.one(Set.of("CONTENT_PROPOSED"), "/triage/content/words/{word}",
				() -> editor.send("/triage/home", "/triage/content/words/quay", Tried.with(word, "version", "1")));
	}

	private static void answered(Tried tried, String act, DeskClient manager, Map<String, String> fields) {
		tried.one(Set.of(act), CHANGES,
				() -> manager.send("/triage/home", "/triage/content/changes/page/quay-page", fields));
	}

	private static Map<String, String> page() {
		Map<String, String> page = new HashMap<>(Map.of("name", "quay-page", "title", "By the quay", "description",
				"What to do there.", "audience", "parent", "themes", "now", "body", "Look around.", "sources", "Nobody",
				"by", "Editor", "on", "2026-11-20", "next", "2199-11-20"));
		page.put("layout", "PLAIN");
		page.put("version", "0");
		return page;
	}

}
