package org.waymark.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.waymark.site.CouncilProfile.Contact;
import org.waymark.site.text.TypedText;

/** Telephone numbers as they stand in texts, and as they are compared. Pure. */
public final class PhoneNumbers {

	/** Stands for a dot between digits, which ends no sentence. */
	private static final String DOT = "\ue000";

	private static final Pattern DOTTED = Pattern.compile("(?<=\\d)[.·](?=\\d)");

	/** A dash that parts words; one between two digits is a hyphen. */
	private static final Pattern PARTING = Pattern.compile("(?<!\\d)[\u2012-\u2015]|[\u2012-\u2015](?!\\d)");

	/** Digits in groups, wherever they stand. */
	private static final Pattern ANY = Pattern.compile("\\+?\\(?\\d[\\d() " + DOT + "-]*\\d");

	/** The same; not within a word, an address, an amount of money or a day. */
	private static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\p{N}£/_" + DOT + "-]|\\d[:,])" + ANY.pattern()
			+ "(?![\\p{L}\\p{N}%_" + DOT + "-]|[/:,\u2044]\\d)");

	/** A time of day such as 9.30, or a part of a number. */
	private static final Pattern DECIMAL = Pattern.compile("\\(?\\d{1,2}" + DOT + "\\d{1,2}");

	private static final Pattern TIMES = fromTo("\\d{1,2}" + DOT + "\\d\\d");

	private static final Pattern DAYS = fromTo(
			"(0?[1-9]|[12]\\d|3[01])" + DOT + "(0?[1-9]|1[0-2])" + DOT + "(19|20)\\d\\d");

	private static final Pattern SHORT = Pattern.compile("999|101|111|112|105|119|159|18000|116\\d{3}");

	/** What stands before a number that somebody is to ring or text. */
	private static final Pattern RING = Pattern.compile("(?i)(call|ring|phone|dial|text|number|to|on)\\W{0,3}$");

	private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

	private static final Pattern CODE = Pattern.compile("\\d{4,6}");

	private static final Pattern LANDLINE_OR_MOBILE = Pattern.compile("0(\\d{7}|\\d{9,10})");

	/** Digits, with single blanks between groups. */
	private static final Pattern TYPED = Pattern.compile("\\d+( \\d+)*");

	private PhoneNumbers() {
	}

	/** Times of day, or days: one, or from one to another. */
	private static Pattern fromTo(String one) {
		return Pattern.compile("\\(?" + one + "( *- *" + one + ")?");
	}

	/** Whether it is a number as people in this country dial it, with blanks at most. */
	public static boolean dialled(String typed) {
		String digits = digits(typed);
		return TYPED.matcher(typed).matches()
				&& (LANDLINE_OR_MOBILE.matcher(digits).matches() || SHORT.matcher(digits).matches());
	}

	/** What looks like a telephone number in a text, each as it stands there. */
	public static List<String> in(String text) {
		return read(text).flatMap(line -> RUN.matcher(line).results().filter(run -> {
			boolean rung = RING.matcher(line.substring(Math.max(0, run.start() - 12), run.start())).find();
			return looksDialled(run.group(), rung);
		})).map(PhoneNumbers::shown).toList();
	}

	private static boolean looksDialled(String run, boolean rung) {
		String digits = digits(run);
		boolean whole = digits.startsWith("0") && digits.length() >= 7 || digits.length() >= 9;
		if (run.contains(DOT)) {
			return whole && !TIMES.matcher(run).matches() && !DAYS.matcher(run).matches();
		}
		return whole || SHORT.matcher(digits).matches()
				|| rung && CODE.matcher(digits).matches() && !YEAR.matcher(digits).matches();
	}

	/** Every number of three digits or more in a text, whatever it may mean. */
	public static List<String> every(String text) {
		return read(text).flatMap(line -> ANY.matcher(line).results())
			.filter(run -> !DECIMAL.matcher(run.group()).matches())
			.map(PhoneNumbers::shown)
			.filter(run -> digits(run).length() > 2)
			.toList();
	}

	/** The lines of a text as people see them: a blank of any kind is a space. */
	private static Stream<String> read(String text) {
		return text.lines()
			.map(line -> TypedText.cased(PARTING.matcher(line).replaceAll(" ; ")))
			.map(line -> DOTTED.matcher(line).replaceAll(DOT));
	}

	private static String shown(MatchResult run) {
		return TypedText.stripped(run.group().replace(DOT, "."));
	}

	/** The digits of a number, as it is dialled from here. */
	static String digits(String number) {
		String digits = number.replaceAll("\\D", "");
		return TypedText.stripped(number).startsWith("+44") || digits.startsWith("0044")
				? "0" + digits.replaceFirst("^(0044|44)0?", "") : digits;
	}

	/** The digits of the numbers by which contacts are rung or texted. */
	static Set<String> of(Stream<Contact> contacts) {
		return contacts.flatMap(contact -> Stream.of(Optional.ofNullable(contact.phone()), last(contact.text())))
			.flatMap(Optional::stream)
			.map(PhoneNumbers::digits)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** "SHOUT to 85258" is texted to the number at its end. */
	private static Optional<String> last(@Nullable String text) {
		Matcher number = Pattern.compile("(\\d[\\d ]*)$").matcher((text != null) ? text : "");
		return number.find() ? Optional.of(number.group(1)) : Optional.empty();
	}

}
