package org.waymark.agencies.names;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.site.text.TypedText;

/** The words of {@code vocabulary/leaving-words.properties}. */
final class LeavingWords {

	private static final Properties FILE = read();

	private LeavingWords() {
	}

	/** Those of a kind as one alternative of a pattern, the longest first. */
	static String some(String kind) {
		return words(kind).sorted(Comparator.comparing((String word) -> -word.length()))
			.map(word -> word.replace("-", "[ -]"))
			.collect(Collectors.joining("|", "(?:", ")"));
	}

	/** Those of a kind. */
	static Set<String> all(String kind) {
		return words(kind).collect(Collectors.toUnmodifiableSet());
	}

	private static Stream<String> words(String kind) {
		return Stream.of(TypedText.plain(FILE.getProperty(kind)).split(" *, *"));
	}

	private static Properties read() {
		Properties file = new Properties();
		try (Reader words = new InputStreamReader(
				Objects.requireNonNull(LeavingWords.class.getResourceAsStream("/vocabulary/leaving-words.properties")),
				StandardCharsets.UTF_8)) {
			file.load(words);
			return file;
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
