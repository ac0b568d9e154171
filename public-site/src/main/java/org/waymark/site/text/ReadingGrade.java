package org.waymark.site.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How hard a text is to read, as years of schooling: the Flesch-Kincaid grade. Syllables
 * are estimated from the letters, which is right for about nine English words of ten.
 *
 * @param words those with a letter in them
 * @param sentences a heading, a label or an item of a list counts as one
 * @param syllables of all words
 */
public record ReadingGrade(int words, int sentences, int syllables) {

	private static final Pattern END = Pattern.compile("(?<=[.?!:])[”’)]*[ \\n\\r\\t\u00a0]+");

	private static final Pattern GAP = Pattern.compile("[^\\p{L}’']+");

	private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

	/** Endings whose e is silent, as in "take", "times" or "stopped"; not "little". */
	private static final Pattern SILENT = Pattern
		.compile("([^aeiouyl]e|[aeiouy]les?|[^aeiouycsxzgh]es|[^aeiouytdlr]ed|[aeiouyl]led|[aeiouyr]red)$");

	/** A silent e before an ending, as in "safely" or "somebody". */
	private static final Pattern INSIDE = Pattern
		.compile("[^aeiouyl]e(?=(ly|ty|ful|less|ment|times?|thing|where|body)$)");

	/** Vowels side by side that are spoken apart, as in "being", "radio" or "idea". */
	private static final Pattern APART = Pattern.compile("(?<![ltsc])i(?=a)|(?<![tsc])io(?!us)|(?<=[rv])iou|iu"
			+ "|(?<![qg])ua|(?<=[rd])eo|(?<=[aeouy])ing|sci(?=e)|(?<=[ur])ie(?=t)|(?<=r)eal|(?<=[rd])ea$");

	/**
	 * The reading of a text.
	 * @param blocks its headings, paragraphs and items
	 */
	public static ReadingGrade of(Collection<String> blocks) {
		List<String> sentences = blocks.stream().flatMap(ReadingGrade::sentences).toList();
		List<String> words = sentences.stream().flatMap(ReadingGrade::words).toList();
		return new ReadingGrade(words.size(), sentences.size(), words.stream().mapToInt(ReadingGrade::syllables).sum());
	}

	/** The sentences of a block that hold a word. */
	public static Stream<String> sentences(String block) {
		return END.splitAsStream(TypedText.stripped(block))
			.map(TypedText::stripped)
			.filter((text) -> words(text).findAny().isPresent());
	}

	/** The words of a text. */
	public static Stream<String> words(String text) {
		return GAP.splitAsStream(text)
			.map((word) -> word.replaceAll("^[’']+|[’']+$", ""))
			.filter((word) -> !word.isEmpty());
	}

	/** At least one. */
	public static int syllables(String word) {
		String plain = word.toLowerCase(Locale.ROOT).replaceAll("[’']s?$|[^a-z]", "");
		long spoken = count(VOWELS, plain) + count(APART, plain) - count(SILENT, plain) - count(INSIDE, plain);
		return (int) Math.max(1, spoken);
	}

	/** 0.39 × words a sentence + 11.8 × syllables a word − 15.59. */
	public double grade() {
		return 0.39 * this.words / this.sentences + 11.8 * this.syllables / this.words - 15.59;
	}

	private static long count(Pattern pattern, String word) {
		return pattern.matcher(word).results().count();
	}

}
