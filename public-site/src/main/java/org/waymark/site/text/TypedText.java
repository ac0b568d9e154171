package org.waymark.site.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what somebody typed, as people see it. Blanks of every kind count as one, and
 * what shows nothing counts as nothing. Nothing here changes what is kept of a report.
 * Pure.
 */
public final class TypedText {

	/** The largest emoji and syllables take fewer units than this. */
	private static final int LARGEST = 32;

	private static final Pattern CHARACTER = Pattern.compile("\\X");

	private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´＇]");

	/**
	 * Accents and the vowel marks of Arabic and Hebrew, which people leave out. The marks
	 * of Indian scripts are vowels of the word, and the Japanese ones make another
	 * letter.
	 */
	private static final Pattern ACCENTS = Pattern
		.compile("[\\p{M}&&[\\p{IsInherited}\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArabic}\\p{IsHebrew}]"
				+ "&&[^\u3099\u309a]]+");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

	private static final Pattern BLANK_OR_DASH = Pattern.compile("[ -]+");

	private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");

	/** Letters that do not come apart into one of ours and an accent. */
	private static final String[][] LETTERS = { { "ß", "ss" }, { "æ", "ae" }, { "œ", "oe" }, { "ø", "o" }, { "ł", "l" },
			{ "đ", "d" }, { "ð", "d" }, { "þ", "th" }, { "ı", "i" }, { "ک", "ك" }, { "ی", "ي" }, { "ى", "ي" },
			{ "ـ", "" } };

	private TypedText() {
	}

	/** Whether there is nothing to see. */
	public static boolean isBlank(String typed) {
		return typed.codePoints().allMatch(point -> Characters.isBlank(point) || Characters.isInvisible(point));
	}

	/** Without what shows nothing at either end; empty if all of it does. */
	public static String stripped(String typed) {
		if (isBlank(typed)) {
			return "";
		}
		int from = 0;
		while (Characters.isOuter(typed.codePointAt(from))) {
			from += Character.charCount(typed.codePointAt(from));
		}
		int to = typed.length();
		while (Characters.isOuter(typed.codePointBefore(to))) {
			to -= Character.charCount(typed.codePointBefore(to));
		}
		return typed.substring(from, to);
	}

	/** On one line, with one space for each run of blanks. */
	public static String oneLine(String typed) {
		StringBuilder line = new StringBuilder(typed.length());
		stripped(typed).codePoints().forEach(point -> {
			if (!Characters.isBlank(point)) {
				line.appendCodePoint(point);
			}
			else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
				line.append(' ');
			}
		});
		return line.toString();
	}

	/** How many characters people see: a family emoji is one, as is a line break. */
	public static int length(String typed) {
		Matcher characters = CHARACTER.matcher(typed);
		int count = 0;
		while (characters.find()) {
			count++;
		}
		return count;
	}

	/**
	 * Whether people see more characters in it. Nobody sees more than the computer
	 * counts, and what has far fewer is a heap of marks, which nobody reads.
	 */
	public static boolean isLonger(String typed, int most) {
		return typed.length() > most && (typed.length() / LARGEST > most || length(typed) > most);
	}

	/** The first characters as people see them, with an ellipsis for what is left out. */
	public static String opening(String typed, int most) {
		if (!isLonger(typed, most)) {
			return typed;
		}
		Matcher characters = CHARACTER.matcher(typed);
		for (int count = 1; count < most; count++) {
			characters.find();
		}
		return stripped(typed.substring(0, characters.end())) + "…";
	}

	/** For comparing and finding: as {@link #cased}, in small letters. */
	public static String plain(String typed) {
		String ours = cased(typed).toLowerCase(Locale.ROOT);
		for (String[] letter : LETTERS) {
			ours = ours.replace(letter[0], letter[1]);
		}
		return ours;
	}

	/**
	 * For comparing where capitals count: without accents, apostrophes and what shows
	 * nothing. Each blank is a space, each dash a hyphen and each digit one of 0-9.
	 */
	public static String cased(String typed) {
		String apart = Normalizer.normalize(APOSTROPHES.matcher(typed).replaceAll(""), Normalizer.Form.NFKD);
		StringBuilder seen = new StringBuilder(apart.length());
		apart.codePoints().filter(point -> !Characters.isInvisible(point)).forEach(point -> append(point, seen));
		return Normalizer.normalize(ACCENTS.matcher(seen).replaceAll(""), Normalizer.Form.NFC);
	}

	private static void append(int point, StringBuilder seen) {
		int digit = Character.isDigit(point) ? Character.digit(point, 10) : -1;
		seen.appendCodePoint(
				(digit >= 0) ? '0' + digit : Characters.isBlank(point) ? ' ' : Characters.isDash(point) ? '-' : point);
	}

	/**
	 * For what must stay as it is letter by letter: without what shows nothing, accents
	 * joined to their letters, full-width signs narrow. No letter becomes another.
	 */
	static String exact(String typed) {
		StringBuilder exact = new StringBuilder(typed.length());
		stripped(typed).codePoints()
			.filter(point -> !Characters.isInvisible(point))
			.map(Characters::narrow)
			.forEach(exact::appendCodePoint);
		return Normalizer.normalize(exact, Normalizer.Form.NFC);
	}

	/** Its plain words between single spaces, so that only whole words are found. */
	public static String words(String typed) {
		String words = BETWEEN_WORDS.matcher(plain(typed)).replaceAll(" ").trim();
		return words.isEmpty() ? " " : " " + words + " ";
	}

	/** Its capitals and digits with all that stands between them. */
	public static String capitals(String typed) {
		StringBuilder latin = new StringBuilder();
		for (char capital : plain(typed).toUpperCase(Locale.ROOT).toCharArray()) {
			latin.append(LookAlikes.latin(capital));
		}
		return latin.toString();
	}

	/**
	 * A code of letters and digits of which none is I, L, O or U: blanks and dashes are
	 * left out, and look-alikes are read. A text with other signs is no code.
	 */
	public static String code(String typed) {
		StringBuilder code = new StringBuilder();
		for (char capital : BLANK_OR_DASH.matcher(capitals(typed)).replaceAll("").toCharArray()) {
			code.append(LookAlikes.reference(capital));
		}
		return code.toString();
	}

	/**
	 * A code of digits alone: all that is neither letter nor digit is left out, and
	 * look-alikes are read.
	 */
	public static String digits(String typed) {
		StringBuilder digits = new StringBuilder();
		for (char capital : NEITHER_LETTER_NOR_DIGIT.matcher(capitals(typed)).replaceAll("").toCharArray()) {
			digits.append(LookAlikes.digit(capital));
		}
		return digits.toString();
	}

	/**
	 * For a place within a sentence, and for plain text: what turns the reading direction
	 * stays inside. Where there is none of it, the text is as it was.
	 */
	public static String isolated(String typed) {
		if (!Directions.matter(typed)) {
			return typed;
		}
		StringBuilder inside = new StringBuilder("\u2068");
		typed.codePoints().filter(point -> !Characters.turnsDirection(point)).forEach(inside::appendCodePoint);
		return inside.append(Directions.END_OF_ISOLATE).toString();
	}

}
