package org.waymark.site.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.content.ContentFiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What everybody reads on the way to telling us has no word that the library has to
 * explain. Pages of the library explain theirs themselves.
 */
class HardWordsTests {

	/** The name of the team that reads: each page says what it does. */
	private static final List<String> SAID = List.of("hub", "the hub");

	@ParameterizedTest
	@ValueSource(strings = { "site", "report", "followup", "common", "public", "place", "young", "past", "guidance" })
	void wordingNeedsNoGlossary(String name) throws IOException {
		List<String> lines = Files.readAllLines(Path.of("src/main/resources/messages/" + name + ".properties"))
			.stream()
			.filter(line -> !line.startsWith("#") && line.contains("="))
			.map(line -> line.substring(line.indexOf('=') + 1).toLowerCase(Locale.UK))
			.toList();
		List<String> hard = hard();
		assertThat(hard).contains("exploitation", "safeguarding", "referral");
		assertThat(lines).isNotEmpty()
			.noneMatch(line -> hard.stream().anyMatch(word -> line.matches(".*\\b" + word + "\\b.*")));
	}

	/** These pages have no list of meanings below them. */
	@ParameterizedTest
	@ValueSource(strings = { "pages/contact.md", "pages/privacy.md", "pages/cookies.md", "pages/accessibility.md",
			"easy-read.yaml", "needs.yaml" })
	void pageNeedsNoGlossary(String file) {
		List<String> hard = hard();
		assertThat(new ContentFiles(null).read(file).lines())
			.filteredOn(line -> !line.startsWith("#") && !line.strip().startsWith("contacts:"))
			.isNotEmpty()
			.noneMatch(line -> hard.stream()
				.anyMatch(word -> line.toLowerCase(Locale.UK).matches(".*\\b" + word + "\\b.*")));
	}

	private static List<String> hard() {
		return Stream.of(new ContentFiles(null).read("glossary.yaml", Word[].class))
			.flatMap(word -> Stream.concat(Stream.of(word.word()),
					(word.also() != null) ? word.also().stream() : Stream.empty()))
			.map(word -> word.toLowerCase(Locale.UK))
			.filter(word -> !SAID.contains(word))
			.toList();
	}

	/** The part of the glossary that is looked for. */
	record Word(String word, List<String> also, String meaning) {

	}

}
