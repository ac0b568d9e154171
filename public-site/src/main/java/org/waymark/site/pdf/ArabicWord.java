package org.waymark.site.pdf;

import java.util.ArrayList;
import java.util.List;

/** Joins the letters of Arabic words. What is not Arabic stays as it is. */
final class ArabicWord {

	/** Lengthens a word; letters join it on both sides. */
	static final int STRETCH = 0x0640;

	private static final String JOINER = "\u200d";

	private final List<String> letters = new ArrayList<>();

	private ArabicWord(String text) {
		text.codePoints().mapToObj(Character::toString).forEach(this.letters::add);
	}

	static String joined(String text) {
		boolean plain = text.chars().noneMatch(letter -> letter >= 0x0600 && letter < 0x0780);
		return plain ? text : new ArabicWord(text).joined();
	}

	private String joined() {
		StringBuilder joined = new StringBuilder();
		for (int at = 0; at < this.letters.size(); at++) {
			String letter = this.letters.get(at);
			boolean before = ArabicForms.joinsLast(letter) && joinsNext(seen(at, -1));
			if (ArabicForms.isOneSign(letter, at(at + 1))) {
				joined.append(ArabicForms.form(letter + at(at + 1), before, false));
				at++;
			}
			else {
				boolean after = ArabicForms.joinsNext(letter) && joinsLast(seen(at, 1));
				joined.append(ArabicForms.form(letter, before, after));
			}
		}
		return joined.toString();
	}

	/** The next letter in a direction; signs above and below letters are passed over. */
	private String seen(int from, int step) {
		int at = from + step;
		while (!at(at).isEmpty() && isMark(at(at))) {
			at += step;
		}
		return at(at);
	}

	private String at(int place) {
		return (place < 0 || place >= this.letters.size()) ? "" : this.letters.get(place);
	}

	private static boolean isMark(String letter) {
		return Character.getType(letter.codePointAt(0)) == Character.NON_SPACING_MARK;
	}

	private static boolean joinsNext(String letter) {
		return stretches(letter) || ArabicForms.joinsNext(letter);
	}

	private static boolean joinsLast(String letter) {
		return stretches(letter) || ArabicForms.joinsLast(letter);
	}

	private static boolean stretches(String letter) {
		return letter.equals(JOINER) || letter.equals(Character.toString(STRETCH));
	}

}
