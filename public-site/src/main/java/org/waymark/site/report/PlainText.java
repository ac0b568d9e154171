package org.waymark.site.report;

/**
 * Makes text safe to put into JSON. Two kinds of character that some readers choke on,
 * NUL and half of a surrogate pair, become U+FFFD in the report; the draft keeps what was
 * typed. (Half a pair cannot come out of a form in UTF-8, but another door may pass one
 * on.)
 */
public final class PlainText {

	private static final char REPLACEMENT = '\uFFFD';

	private PlainText() {
	}

	/** The text without them. */
	public static String of(String typed) {
		StringBuilder safe = new StringBuilder(typed.length());
		typed.codePoints().forEach(point -> safe.appendCodePoint(fit(point)));
		return safe.toString();
	}

	private static int fit(int point) {
		boolean halfPair = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
		return (point == 0 || halfPair) ? REPLACEMENT : point;
	}

}
