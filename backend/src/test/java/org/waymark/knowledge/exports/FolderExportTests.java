package org.waymark.knowledge.exports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.desk.Published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** A content editor reads what differs from the folder, and takes it out. */
@WaymarkTest
class FolderExportTests {

	private static final String EXPORT = "/triage/content/export";

	private static final Pattern MARK = Pattern.compile("name=\"mark\" value=\"([0-9a-f]{64})\"");

	@Autowired
	private WebTestClient web;

	private DeskClient editor;

	@BeforeEach
	void anEditor() {
		this.editor = DeskClient.signedIn(this.web, "content");
	}

	@AfterEach
	void theFolderSaysItAgain() {
		Published.nothing(() -> new DeskClient(this.web).get("/guidance/quay-page").getStatus().value() == 404);
	}

	@Test
	void whatDiffersIsReadAndTakenOutAsFiles() throws IOException {
		assertThat(text(this.editor.get(EXPORT))).contains("The content folder says all that editors published.");
		published();
		String page = text(this.editor.get(EXPORT));
		assertThat(page).contains("guidance/quay-page.md", "The folder has no such file.", "glossary.yaml");
		assertThat(page.replaceAll("<[^>]*>", "")).contains("meaning: A place for boats.")
			.doesNotContain("word: grooming", "urgent");
		String mark = mark(page);
		var unread = send(EXPORT, Map.of("mark", mark));
		assertThat(unread.getStatus().value()).isEqualTo(422);
		assertThat(text(unread)).contains("Read the differences, and say that you have");
		var taken = send(EXPORT, Map.of("mark", mark, "read", "YES"));
		assertThat(taken.getStatus().value()).isEqualTo(200);
		assertThat(taken.getResponseHeaders().getFirst("Content-Disposition")).contains("content.zip");
		Map<String, String> files = files(Objects.requireNonNull(taken.getResponseBody()));
		assertThat(files).containsOnlyKeys("glossary.yaml", "guidance/quay-page.md");
		assertThat(files.get("guidance/quay-page.md")).contains("title: By the quay", "Look around.");
		assertThat(files.get("glossary.yaml")).startsWith("# Words that need an explanation.")
			.contains("- word: grooming", "- word: Quay\n  meaning: A place for boats.\n");
		assertThat(Rows.all("SELECT detail FROM audit.entry WHERE act = 'CONTENT_EXPORTED'")).containsExactly("2");
	}

	@Test
	void whatWasPublishedMeanwhileIsReadFirst() {
		published();
		String mark = mark(text(this.editor.get(EXPORT)));
		send("/triage/content/words/quay", Map.of("word", "Quay", "meaning", "A place to sit.", "version", "1"));
		var answer = send(EXPORT, Map.of("mark", mark, "read", "YES"));
		assertThat(answer.getStatus().value()).isEqualTo(409);
		assertThat(text(answer)).contains("Nothing was taken out.");
		assertThat(text(answer).replaceAll("<[^>]*>", "")).contains("A place to sit.");
		assertThat(mark(text(answer))).isNotEqualTo(mark);
		assertThat(Rows.count("SELECT count(*) FROM audit.entry WHERE act = 'CONTENT_EXPORTED'")).isZero();
	}

	private void published() {
		Map<String, String> page = new HashMap<>(Map.of("name", "quay-page", "title", "By the quay", "description",
				"What to do there.", "audience", "parent", "themes", "now", "body", "Look around.", "sources", "Nobody",
				"by", "Editor", "on", "2026-11-20", "next", "2199-11-20"));
		page.put("layout", "PLAIN");
		page.put("version", "0");
		assertThat(send("/triage/content/new", page).getStatus().value()).isEqualTo(303);
		assertThat(send("/triage/content/words/new",
				Map.of("word", "Quay", "meaning", "A place for boats.", "version", "0"))
			.getStatus()
			.value()).isEqualTo(303);
		send("/triage/content/banner", Map.of("sentence", "slow", "lasts", "HOURS_2", "version", "0"));
	}

	private static String mark(String page) {
		Matcher mark = MARK.matcher(page);
		assertThat(mark.find()).isTrue();
		return mark.group(1);
	}

	private static Map<String, String> files(byte[] packed) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

	private EntityExchangeResult<byte[]> send(String path, Map<String, String> fields) {
		return this.editor.send("/triage/home", path, fields);
	}

}
