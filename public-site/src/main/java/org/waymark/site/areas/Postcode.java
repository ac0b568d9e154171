package org.waymark.site.areas;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.site.text.TypedText;

/**
 * A postcode or the beginning of one, as typed. Its last two letters are never C, I, K,
 * M, O or V; Q, V and X do not come first, nor I, J and Z second.
 *
 * @param text upper case, with one space before the second half if there is any of it
 */
public record Postcode(String text) {

	private static final String FIRST_HALF = "([A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]{1,2}|[0-9][A-HJKPSTUW]|[A-HK-Y][0-9][ABEHMNPRVWXY]))";

	private static final Pattern WHOLE = Pattern.compile(FIRST_HALF + "([0-9][ABD-HJLNP-UW-Z]{2})");

	/**
	 * With a letter where a digit was meant: no postcode has an O, an I or an L there.
	 */
	private static final Pattern WITH_LOOK_ALIKES = Pattern
		.compile("([A-PR-UWYZ][A-HK-Y]?)([0-9OIL]{1,2})([A-Z]?)([0-9OIL])([ABD-HJLNP-UW-Z]{2})");

	private static final Pattern WITHIN_TEXT = Pattern
		.compile("(?<![A-Z0-9])" + FIRST_HALF + "[ -]{0,2}([0-9][ABD-HJLNP-UW-Z]{2})(?![A-Z0-9])");

	private static final Pattern BEGINNING = Pattern.compile(FIRST_HALF + "(?: ([0-9]))?");

	/**
	 * A first half without a second one, even a broken one: nobody knows which character
	 * of that is wrong. One letter and a number is a road, unless it ends an address.
	 */
	private static final Pattern FIRST_HALF_WITHIN_TEXT = Pattern
		.compile("(?<![A-Z0-9])(?=[A-Z]{2}|(?<=, ?)[A-Z][0-9]+$)" + FIRST_HALF
				+ "(?![A-Z0-9]|[^A-Z0-9,]{1,3}(?:[0-9][A-Z0-9]{1,2}(?![A-Z0-9])|[A-Z0-9]{1,2}$))");

	/** What people put between the characters of a code; a bracket is a slip for one. */
	private static final Pattern TOGETHER = Pattern.compile("[A-Z0-9 .,_·-]*");

	/** The longest text with a digit in it that is taken for a postcode. */
	private static final int LONGEST = 8;

	/** The whole postcode in a text, or its beginning if that is all that was typed. */
	public static Optional<Postcode> in(String typed) {
		Optional<Postcode> whole = allIn(typed).stream().findFirst();
		return whole.isPresent() ? whole
				: Optional.of(upper(typed)).filter(BEGINNING.asMatchPredicate()).map(Postcode::new);
	}

	/** Every whole postcode in a text, each once, in its order. */
	public static List<Postcode> allIn(String typed) {
		String text = upper(typed);
		Optional<Postcode> alone = alone(text);
		return alone.isPresent() ? alone.stream().toList()
				: all(WITHIN_TEXT, text).map(found -> new Postcode(found.group(1) + " " + found.group(2)))
					.distinct()
					.toList();
	}

	/** The first halves that stand in a longer text without a second one. */
	static List<Postcode> beginningsIn(String typed) {
		return all(FIRST_HALF_WITHIN_TEXT, upper(typed)).map(found -> new Postcode(found.group(1))).distinct().toList();
	}

	/** Whether a text that holds no postcode was meant as one. */
	public static boolean meant(String typed) {
		String text = TypedText.plain(typed).replaceAll("[^\\p{L}\\p{Nd}]", "");
		return text.length() <= LONGEST && text.chars().anyMatch(Character::isDigit);
	}

	/** Whether it begins as a rule says: in whole halves, so that PR2 is not PR25. */
	public boolean begins(String beginning) {
		return beginning.contains(" ") ? this.text.startsWith(beginning)
				: this.text.equals(beginning) || this.text.startsWith(beginning + " ");
	}

	private static Optional<Postcode> alone(String text) {
		if (!TOGETHER.matcher(text).matches()) {
			return Optional.empty();
		}
		String code = text.replaceAll("[^A-Z0-9]", "");
		return Stream.of(code, meant(WITH_LOOK_ALIKES.matcher(code)))
			.map(WHOLE::matcher)
			.filter(Matcher::matches)
			.map(whole -> new Postcode(whole.group(1) + " " + whole.group(2)))
			.findFirst();
	}

	private static String meant(Matcher code) {
		return code.matches()
				? code.group(1) + digits(code.group(2)) + code.group(3) + digits(code.group(4)) + code.group(5) : "";
	}

	private static String digits(String typed) {
		return typed.replace('O', '0').replace('I', '1').replace('L', '1');
	}

	private static String upper(String typed) {
		return TypedText.oneLine(TypedText.capitals(typed));
	}

	private static Stream<MatchResult> all(Pattern pattern, String text) {
		return pattern.matcher(text).results();
	}

	@Override
	public String toString() {
		return "Postcode[hidden]";
	}

}
