package org.waymark.site.terms;

import java.util.regex.Pattern;

/**
 * The number that a reporter is given: ten characters of an alphabet without look-alikes
 * (no I, L, O, U), 50 random bits. It names a report and opens nothing.
 *
 * @param text the ten characters, upper case, without spaces
 */
public record ReportReference(String text) {

	/** Digits and letters, none of which is easily taken for another. */
	public static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{10}");

	public ReportReference {
		if (!fits(text)) {
			throw new IllegalArgumentException("A reference has ten characters of its alphabet");
		}
	}

	/** Whether a text from an untrusted source is one. */
	public static boolean fits(String text) {
		return SHAPE.matcher(text).matches();
	}

	/** The reference in two groups of five, as it is shown and read out. */
	public String spoken() {
		return this.text.substring(0, 5) + " " + this.text.substring(5);
	}

	/** The ten characters alone, as they stand in addresses. */
	@Override
	public String toString() {
		return this.text;
	}

}
