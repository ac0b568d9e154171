package org.waymark.site.areas;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.site.text.TypedText;

/** The words of streets, from {@code vocabulary/street-words.properties}. */
final class StreetWords {

	private static final Properties FILE = read();

	private static final String NO_LETTER = "(?![\\p{L}\\p{M}])";

	/** "St" before a name is a saint. */
	private static final String AFTER = "(?:(?!st\\.? \\p{L})" + some("after") + ")" + NO_LETTER;

	private static final Pattern STREET_AFTER = Pattern
		.compile("s?(?:[ -](?!" + some("between") + NO_LETTER + ")[\\p{L}\\p{M}]+){0,2}[ -]" + AFTER + ".*");

	private static final Pattern STREET_BEFORE = Pattern
		.compile(".*(?<![\\p{L}\\p{M}])" + some("before") + "(?: (?:y|yr|the))?[ -]");

	private static final Pattern NEAR = Pattern
		.compile(".*(?<![\\p{L}\\p{M}])" + some("near") + "(?: (?:to|the|of))?[ -]");

	private static final Pattern ADDRESS = Pattern.compile("(?<![\\p{L}\\p{M}\\p{Nd}])(?:\\d+[a-z]?,? \\p{L}|(?:"
			+ some("address") + "|" + some("before") + ")" + NO_LETTER + ")");

	private StreetWords() {
	}

	/** Whether a name is part of a street's or a building's name. */
	static boolean takes(String before, String after) {
		return STREET_AFTER.matcher(after).matches() || STREET_BEFORE.matcher(before).matches();
	}

	/** Whether it is somewhere by that place, and perhaps not in it. */
	static boolean near(String before) {
		return NEAR.matcher(before).matches();
	}

	/** Whether a text is an address: it names a street or a number. */
	static boolean areIn(String text) {
		return ADDRESS.matcher(text).find();
	}

	private static String some(String kind) {
		return Stream.of(TypedText.plain(FILE.getProperty(kind)).split(" +"))
			.sorted(Comparator.comparing((String word) -> -word.length()))
			.map(word -> word.replace("-", "[ -]"))
			.collect(Collectors.joining("|", "(?:", ")"));
	}

	private static Properties read() {
		Properties file = new Properties();
		try (Reader words = new InputStreamReader(
				Objects.requireNonNull(StreetWords.class.getResourceAsStream("/vocabulary/street-words.properties")),
				StandardCharsets.UTF_8)) {
			file.load(words);
			return file;
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
