package org.waymark.site.report.young;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.waymark.site.text.TypedText;

/**
 * Finds words by which young people say that they want to die or to hurt themselves. A
 * list that anybody can read, beside the wording of the pages; too many hits do no harm,
 * because all that follows is a page of people to talk to.
 */
final class HeavyWords {

	private static final List<String> PHRASES = read();

	private HeavyWords() {
	}

	/** Whether a text holds one of them, however it is spaced, cased or pointed. */
	static boolean in(String text) {
		String plain = plain(text);
		return PHRASES.stream().anyMatch(plain::contains);
	}

	private static String plain(String text) {
		return TypedText.words(text.replaceAll("\\p{Nd}", " "));
	}

	private static List<String> read() {
		try (InputStream list = HeavyWords.class.getResourceAsStream("/messages/heavy-words.txt")) {
			return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter(line -> !TypedText.isBlank(line) && !line.startsWith("#"))
				.map(HeavyWords::plain)
				.toList();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
