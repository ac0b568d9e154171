package org.waymark.agencies.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.site.areas.Postcode;
import org.waymark.site.text.TypedText;

/**
 * Finds what may say who somebody is in a text that is about to leave: what the hub
 * knows, and what looks like it. Too much is only asked about; that nothing was found
 * proves nothing. Pure.
 */
public final class PersonalFacts {

	private static final String NUMBER = "(?:1?\\d|" + LeavingWords.some("numbers") + ")";

	private static final String NOT_COUNTED = "(?![\\w:%/]|\\.\\d| (?:times?|people|men|women|girls|boys|children"
			+ "|hours?|minutes?|days?|nights?|dates?|cars?|miles|am|pm|o'?clock|of)(?!\\w))";

	private static final List<Pattern> AGES = Stream
		.of("(?:" + LeavingWords.some("before-age") + ")(?: about| around| nearly| almost| only| aged| just)?,? "
				+ NUMBER + NOT_COUNTED, NUMBER + "[ -](?:year|yr|month|mth|week)s?[ -]olds?",
				NUMBER + " ?(?:yo|y/o|yrs|years of age)(?!\\w)", "(?:year|yr|class) ?(?:1[0-3]|\\d)(?!\\w)",
				"(?<!\\w)y(?:1[0-3]|\\d)(?!\\w)", "(?:born|dob|date of birth)[^.,;]{0,24}\\d{1,4}",
				"\\((?:about )?1?\\d\\)", ", 1?\\d(?=[,.)]|$| and )", "under[ -](?:1?\\d)s?(?!\\w)",
				LeavingWords.some("ages"))
		.map(PersonalFacts::word)
		.toList();

	private static final Pattern SCHOOL = Pattern.compile("(?<!\\w)(?:(?:\\p{Lu}[\\p{L}\\p{M}.-]*|of|the|and) )*(?i:"
			+ LeavingWords.some("schools") + ")(?!\\w)(?: of(?: \\p{Lu}[\\p{L}-]*)+)?");

	private static final Set<String> OF_SCHOOLS = LeavingWords.all("of-schools");

	private static final List<Pattern> ADDRESSES = List.of(Streets.STREET,
			word(LeavingWords.some("homes") + ",? (?:no\\.? ?)?\\d{1,4}[a-z]?(?!\\w)"));

	private static final List<Pattern> CONTACTS = List.of(word("\\+?\\(?\\d(?:[ ().-]{0,2}\\d){8,14}(?!\\w)"),
			Pattern.compile("[^ @,;]+@[^ @,;]+\\.[^ @,;]+"), Pattern.compile("(?<!\\w)@\\w{3,}"));

	private static final List<Pattern> REPORTERS = Stream.of("trades", "near", "told")
		.map(kind -> word(LeavingWords.some(kind) + "(?!\\w)"))
		.toList();

	private PersonalFacts() {
	}

	/** All that was found, in the order of the kinds. */
	public static List<Found> in(String text, KnownFacts known) {
		String seen = NamesInText.seen(text);
		List<String> names = NamesInText.found(text, known.names(), known.places());
		List<String> schools = schools(seen, known).toList();
		List<String> said = Stream.concat(names.stream(), schools.stream()).toList();
		return Stream
			.of(all(Kind.NAME, names.stream()), all(Kind.PERHAPS_NAME, CapitalWords.in(text, known, said)),
					all(Kind.AGE, Stream.concat(matches(AGES, seen), whole(known.ages(), seen))),
					all(Kind.SCHOOL, schools.stream()), all(Kind.ADDRESS, addresses(seen, known)),
					all(Kind.CONTACT, matches(CONTACTS, seen)),
					all(Kind.REPORTER, Stream.concat(matches(REPORTERS, seen), said(known.reporter(), seen))))
			.flatMap(found -> found)
			.distinct()
			.toList();
	}

	private static Stream<String> schools(String seen, KnownFacts known) {
		return Stream.concat(SCHOOL.matcher(seen).results().map(MatchResult::group).filter(PersonalFacts::isNamed),
				said(known.schools(), seen));
	}

	private static boolean isNamed(String school) {
		return Stream.of(school.split(" "))
			.anyMatch(word -> Character.isUpperCase(word.codePointAt(0)) && !word.equals("The")
					&& !LeavingWords.all("schools").contains(word.toLowerCase(Locale.ROOT)))
				|| school.contains(" of ");
	}

	// The place that the report is about has to be said.
	private static Stream<String> addresses(String seen, KnownFacts known) {
		String places = NamesInText.seen(String.join("\n", known.places())).toLowerCase(Locale.ROOT);
		Stream<String> parts = known.addresses()
			.stream()
			.flatMap(address -> Stream.of(NamesInText.seen(address).split("[,;]")))
			.map(TypedText::stripped)
			.filter(part -> part.contains(" "));
		return Stream
			.of(matches(ADDRESSES, seen), Postcode.allIn(seen).stream().map(Postcode::text),
					whole(parts.toList(), seen))
			.flatMap(found -> found)
			.filter(found -> !places.contains(found.toLowerCase(Locale.ROOT)));
	}

	/** What is known, as a whole or by a word with a capital that names it alone. */
	private static Stream<String> said(List<String> known, String seen) {
		List<String> parts = known.stream()
			.flatMap(one -> Stream.of(NamesInText.seen(one).split("[^\\p{L}\\p{M}]+")))
			.filter(word -> word.length() > 2 && Character.isUpperCase(word.codePointAt(0))
					&& !OF_SCHOOLS.contains(word.toLowerCase(Locale.ROOT)))
			.toList();
		return Stream.concat(whole(known, seen),
				parts.stream()
					.filter(word -> Pattern
						.compile("(?<!\\w)" + Pattern.quote(word) + "(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS)
						.matcher(seen)
						.find()));
	}

	private static Stream<String> whole(List<String> known, String seen) {
		return known.stream()
			.map(NamesInText::seen)
			.filter(one -> !one.isEmpty())
			.flatMap(one -> word(Pattern.quote(one) + "(?!\\w)").matcher(seen).results())
			.map(MatchResult::group);
	}

	private static Stream<String> matches(List<Pattern> patterns, String seen) {
		return patterns.stream().flatMap(pattern -> pattern.matcher(seen).results()).map(MatchResult::group);
	}

	private static Stream<Found> all(Kind kind, Stream<String> words) {
		return words.map(TypedText::stripped).map(found -> new Found(kind, found));
	}

	private static Pattern word(String pattern) {
		return Pattern.compile("(?<!\\w)" + pattern,
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
	}

	/** What something says of somebody; its name is a code of the desk's words. */
	public enum Kind {

		/** A name that the hub knows. */
		NAME,
		/** A word that may be a name. */
		PERHAPS_NAME,
		/** How old somebody is. */
		AGE,
		/** A school. */
		SCHOOL,
		/** Where somebody lives. */
		ADDRESS,
		/** A number or an address online. */
		CONTACT,
		/** What may say who told us, or that a child did. */
		REPORTER

	}

	/**
	 * Something that was found.
	 *
	 * @param words as they stand in the text, without accents
	 */
	public record Found(Kind kind, String words) {

		@Override
		public String toString() {
			return "Found[hidden]";
		}

	}

}
