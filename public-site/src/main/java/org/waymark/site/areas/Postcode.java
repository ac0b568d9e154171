package org.waymark.site.areas;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A postcode or the beginning of one, as typed. Its last two letters are never C, I, K,
 * M, O or V; Q, V and X do not come first, nor I, J and Z second.
 *
 * @param text upper case, with one space before the second half if there is any of it
 */
public record Postcode(String text) {

	private static final String FIRST_HALF = "([A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]{1,2}|[0-9][A-Z]|[A-HK-Y][0-9][A-Z]))";

	private static final Pattern WHOLE = Pattern.compile(FIRST_HALF + "([0-9][ABD-HJLNP-UW-Z]{2})");

	private static final Pattern WITHIN_TEXT = Pattern
		.compile("(?<![A-Z0-9])" + FIRST_HALF + " ?([0-9][ABD-HJLNP-UW-Z]{2})(?![A-Z0-9])");

	private static final Pattern BEGINNING = Pattern.compile(FIRST_HALF + "(?: ([0-9]))?");

	/** The longest text with a digit in it that is taken for a postcode. */
	private static final int LONGEST = 8;

	/** The whole postcode in a text, or its beginning if that is all that was typed. */
	public static Optional<Postcode> in(String typed) {
		String text = typed.strip().toUpperCase(Locale.UK).replaceAll("\\s+", " ");
		Matcher alone = WHOLE.matcher(text.replaceAll("[^A-Z0-9]", ""));
		if (alone.matches()) {
			return Optional.of(new Postcode(alone.group(1) + " " + alone.group(2)));
		}
		Matcher within = WITHIN_TEXT.matcher(text);
		if (within.find()) {
			return Optional.of(new Postcode(within.group(1) + " " + within.group(2)));
		}
		return BEGINNING.matcher(text).matches() ? Optional.of(new Postcode(text)) : Optional.empty();
	}

	/** Whether a text that holds no postcode was meant as one. */
	public static boolean meant(String typed) {
		String text = typed.replaceAll("[^\\p{L}\\p{Nd}]", "");
		return text.length() <= LONGEST && text.chars().anyMatch(Character::isDigit);
	}

	/** Whether it begins as a rule says: in whole halves, so that PR2 is not PR25. */
	public boolean begins(String beginning) {
		return beginning.contains(" ") ? this.text.startsWith(beginning)
				: this.text.equals(beginning) || this.text.startsWith(beginning + " ");
	}

	@Override
	public String toString() {
		return "Postcode[hidden]";
	}

}
