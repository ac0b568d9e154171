package org.waymark.linking;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.site.text.TypedText;

/**
 * Words without what people write now so and now otherwise: case, accents, apostrophes,
 * hyphens. Pure.
 */
final class NormalisedText {

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

	/** Words that say that nothing is known. */
	private static final Set<String> NOTHING = Set.of("not", "dont", "know", "known", "unknown", "unsure", "sure",
			"none", "na", "no", "nil", "possibly", "maybe");

	private NormalisedText() {
	}

	/** Plain text; no more than its beginning. */
	static String text(String typed, int most) {
		return TypedText.plain(begun(typed, most));
	}

	/** The same in capitals, for codes: with what looks like ours read as ours. */
	static String capitals(String typed, int most) {
		return TypedText.capitals(begun(typed, most));
	}

	private static String begun(String typed, int most) {
		return typed.substring(0, Math.min(most, typed.length()));
	}

	/** Its words, each once, in their order, but for those that say nothing. */
	static List<String> words(String typed, int most, Set<String> besides) {
		return Stream.of(BETWEEN.split(text(typed, most)))
			.filter(word -> !word.isEmpty() && !NOTHING.contains(word) && !besides.contains(word))
			.distinct()
			.toList();
	}

}
