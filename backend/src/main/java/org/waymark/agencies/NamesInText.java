package org.waymark.agencies;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.site.text.TypedText;

/**
 * Whether a text contains a person's name. A name is found as a whole, however it is
 * written, and by each of its words that begins with a capital letter. A description in
 * place of a name forbids none of its words.
 */
final class NamesInText {

	private static final int WHOLE_WORDS = Pattern.UNICODE_CHARACTER_CLASS;

	private static final int ANY_CASE = WHOLE_WORDS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private NamesInText() {
	}

	static boolean in(String text, List<String> names) {
		String seen = seen(text);
		return names.stream()
			.map(NamesInText::seen)
			.flatMap(NamesInText::patterns)
			.anyMatch(name -> name.matcher(seen).find());
	}

	private static Stream<Pattern> patterns(String name) {
		Stream<Pattern> parts = Stream.of(name.split("[^\\p{L}\\p{M}]+"))
			.filter(word -> word.length() > 1 && Character.isUpperCase(word.codePointAt(0)))
			.map(word -> Pattern.compile(whole(word), WHOLE_WORDS));
		return Stream.concat(Stream.of(Pattern.compile(whole(name), ANY_CASE)), parts);
	}

	private static String seen(String typed) {
		return TypedText.oneLine(TypedText.cased(typed));
	}

	private static String whole(String word) {
		return "(?<!\\w)" + Pattern.quote(word) + "(?!\\w)";
	}

}
