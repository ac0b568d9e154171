package org.waymark.knowledge.pages;

import java.util.List;
import java.util.Locale;

import org.waymark.site.text.ReadingGrade;

/**
 * How hard a text is to read.
 *
 * @param grade in words; empty for no text
 * @param longest the sentences that are too long
 */
public record Readability(String grade, List<String> longest) {

	/** Of no text. */
	public static final Readability NONE = new Readability("", List.of());

	/** As the reading gate of the public pages counts. */
	private static final int WORDS_OF_A_SENTENCE = 25;

	public Readability {
		longest = List.copyOf(longest);
	}

	/**
	 * Of these blocks of text.
	 * @param words to say the grade with, at the place {@code grade}
	 */
	public static Readability of(List<String> blocks, String words) {
		List<String> sentences = blocks.stream().flatMap(ReadingGrade::sentences).toList();
		if (sentences.isEmpty()) {
			return NONE;
		}
		return new Readability(
				words.replace("{grade}", String.format(Locale.UK, "%.1f", ReadingGrade.of(blocks).grade())),
				sentences.stream()
					.filter(sentence -> ReadingGrade.words(sentence).count() > WORDS_OF_A_SENTENCE)
					.distinct()
					.toList());
	}

}
