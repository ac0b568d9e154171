package org.waymark.site.schools.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.waymark.site.areas.Postcode;

/**
 * The postcode in what somebody typed, and the words beside it.
 *
 * @param postcode a whole one or its beginning; null if there is none
 * @param rest the other words
 */
record TypedPostcode(@Nullable Postcode postcode, List<String> rest) {

	TypedPostcode {
		rest = List.copyOf(rest);
	}

	static TypedPostcode in(String typed) {
		List<String> words = PlainWords.of(typed);
		return found(String.join(" ", words), words)
			.or(() -> words.stream()
				.filter(word -> word.chars().anyMatch(Character::isDigit))
				.flatMap(word -> found(word, words).stream())
				.findFirst())
			.orElseGet(() -> new TypedPostcode(null, words));
	}

	private static Optional<TypedPostcode> found(String text, List<String> words) {
		return Postcode.in(text).map(postcode -> new TypedPostcode(postcode, without(words, postcode.text())));
	}

	/** A slip in the only words is part of the postcode, too. */
	private static List<String> without(List<String> words, String postcode) {
		List<String> parts = List.of(postcode.toLowerCase(Locale.ROOT).split(" "));
		String joined = String.join("", parts);
		boolean all = String.join("", words).length() == joined.length();
		return words.stream().filter(word -> !all && !parts.contains(word) && !word.equals(joined)).toList();
	}

	@Override
	public String toString() {
		return "TypedPostcode[hidden]";
	}

}
