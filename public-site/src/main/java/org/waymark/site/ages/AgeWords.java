package org.waymark.site.ages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.site.ages.Age.Window;
import org.waymark.site.text.TypedText;

/** The words about ages, from {@code vocabulary/age-words.properties}. */
final class AgeWords {

	private static final Properties FILE = read();

	private static final Map<String, String> NUMBERS = numbers();

	private static final Pattern NUMBER = words(NUMBERS.keySet().stream());

	private static final Pattern TENS = Pattern.compile("\\b([2-9])0[ -]([1-9])\\b");

	private static final Map<Pattern, Window> STAGES = stages();

	private AgeWords() {
	}

	/** The text with figures for its number words. */
	static String figures(String plain) {
		String figures = NUMBER.matcher(plain).replaceAll(word -> NUMBERS.get(word.group()));
		return TENS.matcher(figures).replaceAll("$1$2");
	}

	/**
	 * Takes words such as "toddler" out of a text; their ages are added to the windows.
	 */
	static String takeStages(String text, List<Window> windows) {
		String left = text;
		for (Map.Entry<Pattern, Window> stage : STAGES.entrySet()) {
			Matcher found = stage.getKey().matcher(left);
			if (found.find()) {
				windows.add(stage.getValue());
				left = found.replaceAll(" ");
			}
		}
		return left;
	}

	/** The words of a kind, as one alternative of a regular expression. */
	static String some(String kind) {
		return "(?:" + alternatives(phrases(FILE.getProperty(kind))) + ")";
	}

	private static Map<String, String> numbers() {
		Map<String, String> numbers = new LinkedHashMap<>();
		FILE.stringPropertyNames()
			.stream()
			.filter(key -> key.startsWith("number."))
			.forEach(key -> phrases(FILE.getProperty(key))
				.forEach(word -> numbers.put(word, key.substring("number.".length()))));
		return numbers;
	}

	// The longer words come first: "early teens" is no "teens".
	private static Map<Pattern, Window> stages() {
		List<String> keys = new ArrayList<>(FILE.stringPropertyNames());
		keys.removeIf(key -> !key.startsWith("stage."));
		keys.sort(Comparator.comparing((String key) -> FILE.getProperty(key).length()).thenComparing(key -> key));
		Map<Pattern, Window> stages = new LinkedHashMap<>();
		keys.stream()
			.flatMap(key -> phrases(FILE.getProperty(key)).map(word -> Map.entry(word, window(key))))
			.sorted(Comparator.comparing(stage -> -stage.getKey().length()))
			.forEach(stage -> stages.put(words(Stream.of(stage.getKey())), stage.getValue()));
		return stages;
	}

	private static Window window(String key) {
		String[] ages = key.substring("stage.".length()).split("-");
		return new Window(Integer.parseInt(ages[0]), Integer.parseInt(ages[1]));
	}

	private static Stream<String> phrases(String listed) {
		return Stream.of(listed.split(",")).map(TypedText::plain).map(TypedText::stripped);
	}

	private static Pattern words(Stream<String> words) {
		return Pattern.compile("(?<![\\p{L}\\p{M}])(?:" + alternatives(words) + ")(?![\\p{L}\\p{M}])");
	}

	private static String alternatives(Stream<String> words) {
		return words.sorted(Comparator.comparing(word -> -word.length()))
			.map(Pattern::quote)
			.collect(Collectors.joining("|"));
	}

	private static Properties read() {
		Properties file = new Properties();
		try (Reader words = new InputStreamReader(
				Objects.requireNonNull(AgeWords.class.getResourceAsStream("/vocabulary/age-words.properties")),
				StandardCharsets.UTF_8)) {
			file.load(words);
			return file;
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
