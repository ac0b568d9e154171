package org.waymark.linking;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.site.areas.Postcode;

/** Postcodes, phone numbers, number plates and names online within a text. Pure. */
final class Identifiers {

	private static final int LONGEST = 2_000;

	private static final Pattern PHONE = Pattern
		.compile("(?<![\\p{L}\\d_])\\+?\\(?\\d(?:[ ().-]{0,2}\\d){9,14}(?![\\p{L}\\d_])");

	/** Plates of today, of 1983 to 2001, and of before. */
	private static final Pattern PLATE = Pattern.compile(
			"(?<![A-Z0-9])(?:[A-Z]{2}(?:[0-9][0-9OI]|[OI][0-9])[ -]?[A-Z]{3}|[A-Z][0-9]{1,3}[ -]?[A-Z]{3}|[A-Z]{3}[ -]?[0-9]{1,3}[A-Z])(?![A-Z0-9])");

	/** A plate of today, with what may stand in it for what. */
	private static final Pattern TODAY = Pattern.compile("([A-Z0]{2})([0-9OI]{2})([A-Z0]{3})");

	private static final Pattern CODE = Pattern.compile("(?=.*[A-Z])(?=.*[0-9])[A-Z0-9]{5,8}");

	private static final Pattern ADDRESS = Pattern.compile("[^@]+@[^@]+\\.[^@]+");

	private static final Pattern HANDLE = Pattern.compile("@?[\\p{L}\\p{Nd}_.-]{3,40}");

	/** A time, an age, a year at school: a number with a few letters. */
	private static final Pattern AMOUNT = Pattern.compile("[\\d.:-]+\\p{L}{0,5}|\\p{L}{1,5}\\d{1,2}");

	private static final Set<String> ENDINGS = Set.of("com", "net", "org", "uk", "io", "tv", "gg", "app");

	private Identifiers() {
	}

	static List<String> postcodes(String typed) {
		return Postcode.allIn(begun(typed)).stream().map(code -> code.text().replace(" ", "")).distinct().toList();
	}

	/** Digits alone, from 0 if the number is one of this country. */
	static List<String> phones(String typed) {
		return all(PHONE, NormalisedText.text(typed, LONGEST)).map(Identifiers::national).distinct().toList();
	}

	/** Plates within a text. */
	static List<String> plates(String typed) {
		return all(PLATE, NormalisedText.capitals(typed, LONGEST)).map(Identifiers::today).distinct().toList();
	}

	/** The plate that is all of a text, of this country or any other. */
	static List<String> plate(String typed) {
		return Stream.of(NormalisedText.capitals(typed, LONGEST))
			.map(Identifiers::today)
			.filter(CODE.asMatchPredicate())
			.toList();
	}

	/** Without what stands between; O for 0 and I for 1 are read where a digit stands. */
	private static String today(String plate) {
		String together = plate.replaceAll("[ ._·-]", "");
		Matcher today = TODAY.matcher(together);
		return today.matches() ? today.group(1).replace('0', 'O') + today.group(2).replace('O', '0').replace('I', '1')
				+ today.group(3).replace('0', 'O') : together;
	}

	/**
	 * Names online: e-mail addresses, and words that begin with an at sign or that have
	 * what other words have not.
	 */
	static List<String> handles(String typed) {
		return Stream.of(NormalisedText.text(typed, LONGEST).split("[ ,;/:()\"]+"))
			.map(word -> word.replaceAll("^[.!?-]+|[.!?-]+$", ""))
			.filter(Identifiers::handle)
			.map(word -> word.startsWith("@") ? word.substring(1) : word)
			.distinct()
			.toList();
	}

	private static boolean handle(String word) {
		if (ADDRESS.matcher(word).matches()) {
			return true;
		}
		boolean told = word.startsWith("@") || word.matches("(?=.*\\p{L}).*(?:[\\d_]|\\w\\.\\w).*");
		return told && HANDLE.matcher(word).matches() && !AMOUNT.matcher(word).matches()
				&& !ENDINGS.contains(word.substring(word.lastIndexOf('.') + 1));
	}

	private static String national(String number) {
		String digits = number.replaceAll("\\D", "");
		String abroad = number.startsWith("+") ? digits : digits.startsWith("00") ? digits.substring(2) : "";
		if (abroad.isEmpty()) {
			return digits;
		}
		return abroad.startsWith("44") ? "0" + abroad.substring(2).replaceFirst("^0", "") : abroad;
	}

	private static String begun(String typed) {
		return typed.substring(0, Math.min(LONGEST, typed.length()));
	}

	private static Stream<String> all(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group);
	}

}
