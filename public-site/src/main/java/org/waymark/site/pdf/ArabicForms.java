package org.waymark.site.pdf;

import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The forms of Arabic letters by where they stand in a word, as Unicode names them. A PDF
 * draws what it is told, so the letters have to be joined before.
 */
final class ArabicForms {

	private static final Pattern NAME = Pattern
		.compile("ARABIC (?:LETTER .+|LIGATURE LAM WITH ALEF.*) (ISOLATED|FINAL|INITIAL|MEDIAL) FORM");

	private static final int[][] BLOCKS = { { 0xFB50, 0xFBFF }, { 0xFE70, 0xFEFC } };

	private static final String LAM = "\u0644";

	private static final Map<String, Map<Place, String>> FORMS = read();

	private ArabicForms() {
	}

	/** Whether a letter is known with its forms. */
	static boolean has(int letter) {
		return FORMS.containsKey(Character.toString(letter)) || isForm(letter) || letter == ArabicWord.STRETCH;
	}

	/** Whether a letter joins the one after it. */
	static boolean joinsNext(String letter) {
		return of(letter).containsKey(Place.INITIAL);
	}

	/** Whether a letter joins the one before it. */
	static boolean joinsLast(String letter) {
		return of(letter).containsKey(Place.FINAL);
	}

	/** Whether the two are written as one sign. */
	static boolean isOneSign(String letter, String next) {
		return letter.equals(LAM) && FORMS.containsKey(letter + next);
	}

	/** A letter, or two that are one sign, in its form. */
	static String form(String letter, boolean joinedBefore, boolean joinedAfter) {
		Place place = joinedBefore ? (joinedAfter ? Place.MEDIAL : Place.FINAL)
				: (joinedAfter ? Place.INITIAL : Place.ISOLATED);
		return of(letter).getOrDefault(place, letter);
	}

	private static Map<Place, String> of(String letter) {
		return FORMS.getOrDefault(letter, Collections.emptyMap());
	}

	private static boolean isForm(int letter) {
		return place(letter) != null;
	}

	private static Map<String, Map<Place, String>> read() {
		Map<String, Map<Place, String>> forms = new HashMap<>();
		for (int[] block : BLOCKS) {
			for (int letter = block[0]; letter <= block[1]; letter++) {
				Place place = place(letter);
				if (place != null) {
					String written = Character.toString(letter);
					forms
						.computeIfAbsent(Normalizer.normalize(written, Normalizer.Form.NFKC),
								plain -> new EnumMap<>(Place.class))
						.putIfAbsent(place, written);
				}
			}
		}
		return forms;
	}

	private static @Nullable Place place(int letter) {
		String name = Character.getName(letter);
		Matcher matcher = NAME.matcher((name != null) ? name : "");
		return matcher.matches() ? Place.valueOf(matcher.group(1)) : null;
	}

	private enum Place {

		ISOLATED, FINAL, INITIAL, MEDIAL

	}

}
