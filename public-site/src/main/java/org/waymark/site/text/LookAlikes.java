package org.waymark.site.text;

/**
 * Letters that look like others. A person copies a code from paper, or types it with the
 * keyboard of another script. Pure.
 */
final class LookAlikes {

	/** Capitals of Cyrillic and of Greek, each above the Latin one that it looks like. */
	private static final String OTHER_SCRIPTS = "АВЕЅЗІЈКМНОРСТУХҮԌԚԜ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

	private static final String LATIN = "ABES3IJKMHOPCTYXYGQW" + "ABEZHIKMNOPTYX";

	/** Letters that no reference has, above what was meant. */
	private static final String NO_LETTERS = "OILU";

	private static final String MEANT = "011V";

	/** Letters that people read for digits. */
	private static final String LIKE_DIGITS = "OQDILZSB";

	private static final String DIGITS = "00011258";

	private LookAlikes() {
	}

	static char latin(char capital) {
		return other(capital, OTHER_SCRIPTS, LATIN);
	}

	static char reference(char capital) {
		return other(capital, NO_LETTERS, MEANT);
	}

	static char digit(char capital) {
		return other(capital, LIKE_DIGITS, DIGITS);
	}

	private static char other(char letter, String these, String those) {
		int at = these.indexOf(letter);
		return (at < 0) ? letter : those.charAt(at);
	}

}
