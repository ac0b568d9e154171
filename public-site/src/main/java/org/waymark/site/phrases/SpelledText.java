package org.waymark.site.phrases;

import java.util.BitSet;

import org.waymark.site.text.TypedText;

/**
 * The letters and digits of a text in a row, and where its words begin. Signs and digits
 * in a word are read as the letters that they stand for. Pure.
 */
final class SpelledText {

	private static final String SIGNS = "!$@";

	private static final String MEANT = "isa";

	private static final String DIGITS = "01345";

	private static final String LETTERS = "oieas";

	private final StringBuilder letters = new StringBuilder();

	private final BitSet words = new BitSet();

	SpelledText(String text) {
		for (String word : TypedText.stripped(TypedText.words(withoutSigns(text))).split(" ")) {
			this.words.set(this.letters.length());
			this.letters.append(word.chars().allMatch(Character::isDigit) ? word : with(word, DIGITS, LETTERS));
		}
		this.words.set(this.letters.length());
	}

	int length() {
		return this.letters.length();
	}

	char at(int place) {
		return this.letters.charAt(place);
	}

	/** Whether a word begins here, or the text ends. */
	boolean isBetweenWords(int place) {
		return this.words.get(place);
	}

	/** The next place where a word begins, or the end. */
	int nextWord(int place) {
		return this.words.nextSetBit(place + 1);
	}

	/** A sign at the end of a word is punctuation. */
	private static String withoutSigns(String text) {
		StringBuilder letters = new StringBuilder(text);
		for (int at = 1; at < text.length() - 1; at++) {
			int sign = SIGNS.indexOf(text.charAt(at));
			if (sign >= 0 && Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1))) {
				letters.setCharAt(at, MEANT.charAt(sign));
			}
		}
		return letters.toString();
	}

	private static String with(String word, String these, String those) {
		StringBuilder with = new StringBuilder(word);
		for (int at = 0; at < word.length(); at++) {
			int found = these.indexOf(word.charAt(at));
			if (found >= 0) {
				with.setCharAt(at, those.charAt(found));
			}
		}
		return with.toString();
	}

	/** All of it, without spaces. */
	String letters() {
		return this.letters.toString();
	}

	@Override
	public String toString() {
		return "SpelledText[hidden]";
	}

}
