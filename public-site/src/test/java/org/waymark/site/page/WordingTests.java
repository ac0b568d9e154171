package org.waymark.site.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Sentences are short; titles and addresses of the journey give nothing away. */
class WordingTests {

	private static final int WORDS = 25;

	private static final Pattern TELLING = Pattern.compile(
			"abus|exploit|\\bcse\\b|\\bcsa\\b|sexual|groom|safeguard|victim|neglect|violen|assault|traffick|child|social",
			Pattern.CASE_INSENSITIVE);

	@Test
	void noSentenceIsLong() throws IOException {
		List<String> texts = new ArrayList<>();
		for (Path file : files()) {
			texts.addAll(Files.readAllLines(file)
				.stream()
				.filter(line -> !line.startsWith("#") || line.startsWith("# "))
				.toList());
		}
		assertThat(texts).hasSizeGreaterThan(100)
			.flatMap(line -> List.of(line.replaceFirst("^[a-z.0-9-]+=", "").split("(?<=[.?!:])\\s")))
			.allSatisfy(
					sentence -> assertThat(sentence.trim().split("\\s+")).as(sentence).hasSizeLessThanOrEqualTo(WORDS));
	}

	@Test
	void titlesOfTheJourneyAreNeutral() throws IOException {
		List<String> titles = new ArrayList<>();
		for (Path file : files()) {
			Files.readAllLines(file)
				.stream()
				.filter(line -> line.contains(".title=") && !file.endsWith("site.properties"))
				.forEach(titles::add);
		}
		assertThat(titles).hasSizeGreaterThan(15).noneMatch(title -> TELLING.matcher(title).find());
		assertThat(new Messages().text("site.service")).doesNotContainPattern(TELLING);
		assertThat(new Messages().text("before.title")).doesNotContainPattern(TELLING);
	}

	@Test
	void addressesOfTheJourneyAreNeutral() throws IOException {
		Pattern address = Pattern.compile("\"(/(?:report|exit)[^\"]*)\"");
		try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
			List<String> addresses = sources.filter(file -> file.toString().matches(".*\\.(java|jte)"))
				.flatMap(file -> address.matcher(read(file)).results().map(found -> found.group(1)).toList().stream())
				.toList();
			assertThat(addresses).hasSizeGreaterThan(15).noneMatch(found -> TELLING.matcher(found).find());
		}
	}

	@Test
	void noNumberToCallStandsInTemplatesOrCode() throws IOException {
		Pattern number = Pattern.compile("\\b(999|101|0[0-9]{3,4} [0-9 ]{5,})\\b");
		try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
			assertThat(sources.filter(file -> file.toString().matches(".*\\.jte")).map(WordingTests::read)).isNotEmpty()
				.noneMatch(text -> number.matcher(text).find());
		}
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> content = Files.walk(Path.of("content"));
				Stream<Path> messages = Files.walk(Path.of("src/main/resources/messages"))) {
			return Stream.concat(content, messages)
				.filter(file -> file.toString().matches(".*\\.(md|properties)"))
				.toList();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
