package org.waymark.linking;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words without what people write now so and now otherwise: case, accents, apostrophes,
 * hyphens. Pure.
 */
final class NormalisedText {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

	/** Letters that do not come apart into one of ours and an accent. */
	private static final Map<String, String> LETTERS = Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ",
			"d", "ð", "d", "þ", "th", "ı", "i");

	/** Words that say that nothing is known. */
	private static final Set<String> NOTHING = Set.of("not", "dont", "know", "known", "unknown", "unsure", "sure",
			"none", "na", "no", "nil", "possibly", "maybe");

	private NormalisedText() {
	}

	/** Lower case, without accents and apostrophes; no more than its beginning. */
	static String text(String typed, int most) {
		String begun = typed.substring(0, Math.min(most, typed.length()));
		String lower = MARKS.matcher(Normalizer.normalize(begun, Normalizer.Form.NFKD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT);
		String ours = APOSTROPHES.matcher(lower).replaceAll("");
		for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
			ours = ours.replace(letter.getKey(), letter.getValue());
		}
		return ours;
	}

	/** Its words, each once, in their order, but for those that say nothing. */
	static List<String> words(String typed, int most, Set<String> besides) {
		return Stream.of(BETWEEN.split(text(typed, most)))
			.filter(word -> !word.isEmpty() && !NOTHING.contains(word) && !besides.contains(word))
			.distinct()
			.toList();
	}

}
