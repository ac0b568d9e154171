package org.waymark.agencies.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds words that may be names because they begin with a capital letter. Pure. */
final class CapitalWords {

	private static final Pattern CAPITALS = Pattern
		.compile("(?<![\\p{L}\\p{M}])\\p{Lu}[\\p{Ll}\\p{M}]+(?:[ -]\\p{Lu}[\\p{Ll}\\p{M}]+)*(?![\\p{L}\\p{M}])");

	private static final Pattern LINES = Pattern.compile("\\R");

	private static final String ENDS = ".!?:;\"(·•-";

	private static final Set<String> NO_NAMES = Stream.of("no-names", "schools", "of-schools", "streets", "premises")
		.flatMap(kind -> LeavingWords.all(kind).stream())
		.collect(Collectors.toUnmodifiableSet());

	private CapitalWords() {
	}

	/** Those of a text that were not found as something else. */
	static Stream<String> in(String text, KnownFacts known, List<String> others) {
		String seen = NamesInText.withoutPlaces(NamesInText.seen(LINES.matcher(text).replaceAll(". ")), known.names(),
				known.places());
		return CAPITALS.matcher(seen)
			.results()
			.map(found -> left(found, seen))
			.filter(left -> !left.isEmpty() && others.stream().noneMatch(other -> other.contains(left)));
	}

	// The first word of a sentence has a capital, whatever it is.
	private static String left(MatchResult found, String seen) {
		List<String> words = List.of(found.group().split("[ -]"));
		boolean first = begins(seen, found.start());
		return words.stream()
			.skip((first && words.size() == 1) ? 1 : 0)
			.filter(word -> !NO_NAMES.contains(word.toLowerCase(Locale.ROOT)))
			.collect(Collectors.joining(" "));
	}

	private static boolean begins(String seen, int at) {
		String before = seen.substring(0, at);
		int last = before.length() - 1;
		while (last >= 0 && before.charAt(last) == ' ') {
			last--;
		}
		return last < 0 || ENDS.indexOf(before.charAt(last)) >= 0;
	}

}
