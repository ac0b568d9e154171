package org.waymark.site.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Every text that pages ask for exists, and none lies about unused. */
class MessagesTests {

	private static final Path MAIN = Path.of("src/main");

	/** Files whose keys code and templates name in full. */
	private static final List<String> FILES = List.of("site", "report", "followup");

	private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*)\"");

	private static final Pattern ASKED = Pattern.compile("(?:text|frame)\\(\"([^\"]+)\"");

	@Test
	void everyTextAskedForExists() throws IOException {
		Messages messages = new Messages();
		assertThat(found(ASKED)).isNotEmpty().allMatch(key -> messages.find(key).isPresent());
	}

	@Test
	void everyKeyThatCodeNamesExists() throws IOException {
		Set<String> areas = keys().stream().map(MessagesTests::area).collect(Collectors.toSet());
		Set<String> named = found(LITERAL);
		named
			.removeIf(text -> !text.contains(".") || !areas.contains(area(text)) || text.matches(".*\\.(css|js|yaml)"));
		assertThat(named).hasSizeGreaterThan(50);
		assertThat(keys()).containsAll(named);
	}

	private static String area(String key) {
		return key.split("\\.")[0];
	}

	@Test
	void everyTextIsAskedFor() throws IOException {
		assertThat(found(LITERAL)).containsAll(keys());
	}

	@Test
	void keysStandInOneFileOnly() throws IOException {
		List<Object> all = new ArrayList<>();
		for (String file : FILES) {
			all.addAll(properties(file).keySet());
		}
		assertThat(all).doesNotHaveDuplicates();
	}

	@Test
	void unknownKeyIsABug() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Messages().text("no.such"));
	}

	@Test
	void placesAreFilled() {
		assertThat(new Messages().text("site.error-title", "About you")).isEqualTo("Error: About you");
	}

	private static Set<String> keys() throws IOException {
		Set<String> keys = new TreeSet<>();
		for (String file : FILES) {
			keys.addAll(properties(file).stringPropertyNames());
		}
		return keys;
	}

	static Properties properties(String name) throws IOException {
		Properties texts = new Properties();
		try (var in = Files.newInputStream(MAIN.resolve("resources/messages/" + name + ".properties"))) {
			texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		return texts;
	}

	private static Set<String> found(Pattern pattern) throws IOException {
		try (Stream<Path> files = Files.walk(MAIN)) {
			return files.filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".jte"))
				.flatMap(file -> pattern.matcher(read(file))
					.results()
					.map((MatchResult match) -> match.group(1))
					.toList()
					.stream())
				.collect(Collectors.toCollection(TreeSet::new));
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
