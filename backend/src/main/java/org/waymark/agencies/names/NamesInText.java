package org.waymark.agencies.names;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.site.text.TypedText;

/**
 * Finds people's names in a text. A name is found as a whole, however it is written, and
 * by each of its words that begins with a capital letter. A description in place of a
 * name forbids none of its words. The name of a place is no person's, unless a whole name
 * stands in it.
 */
final class NamesInText {

	private static final int WHOLE_WORDS = Pattern.UNICODE_CHARACTER_CLASS;

	private static final int ANY_CASE = WHOLE_WORDS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final Pattern PARTS = Pattern.compile("[,;]");

	private NamesInText() {
	}

	static boolean in(String text, List<String> names) {
		return !found(text, names, List.of()).isEmpty();
	}

	/** The names in a text that names places too. */
	static List<String> found(String text, List<String> names, List<String> places) {
		String seen = withoutPlaces(seen(text), names, places);
		return names.stream()
			.map(NamesInText::seen)
			.flatMap(NamesInText::patterns)
			.flatMap(name -> name.matcher(seen).results().map(MatchResult::group))
			.distinct()
			.toList();
	}

	/** The text as it is looked through, with a mark where a place is named. */
	static String withoutPlaces(String seen, List<String> names, List<String> places) {
		List<Pattern> whole = names.stream().map(NamesInText::seen).map(NamesInText::name).toList();
		String left = seen;
		for (Pattern place : Stream.concat(known(places), Stream.of(Streets.NAMED_PLACE, Streets.STREET)).toList()) {
			left = place.matcher(left)
				.replaceAll(found -> whole.stream().anyMatch(name -> name.matcher(found.group()).find())
						? Matcher.quoteReplacement(found.group()) : "·");
		}
		return left;
	}

	static String seen(String typed) {
		return TypedText.oneLine(TypedText.cased(typed));
	}

	private static Stream<Pattern> known(List<String> places) {
		return places.stream()
			.map(NamesInText::seen)
			.flatMap(place -> Stream.concat(Stream.of(place), PARTS.splitAsStream(place).map(TypedText::stripped)))
			.filter(place -> place.length() > 2)
			.map(place -> Pattern.compile(whole(place), ANY_CASE));
	}

	private static Stream<Pattern> patterns(String name) {
		Stream<Pattern> parts = Stream.of(name.split("[^\\p{L}\\p{M}]+"))
			.filter(word -> word.length() > 1 && Character.isUpperCase(word.codePointAt(0)))
			.map(word -> Pattern.compile(whole(word), WHOLE_WORDS));
		return Stream.concat(Stream.of(name(name)), parts);
	}

	private static Pattern name(String name) {
		return Pattern.compile(whole(name), ANY_CASE);
	}

	// "Amy's" has no apostrophe any more.
	private static String whole(String word) {
		return "(?<!\\w)" + Pattern.quote(word) + "s?(?!\\w)";
	}

}
