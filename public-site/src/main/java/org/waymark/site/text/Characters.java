package org.waymark.site.text;

/** What a character looks like: a blank, nothing at all, or a dash. */
final class Characters {

	/**
	 * Letters and symbols of Unicode that fonts show as nothing: fillers of Korean, a
	 * pattern of Braille without dots.
	 */
	private static final String EMPTY = "\u115f\u1160\u2800\u3164\uffa0";

	/** Marks that change how the character before them looks, and show nothing alone. */
	private static final String SELECTORS = "\u034f\u17b4\u17b5\u180b\u180c\u180d\u180f";

	/** Signs before Arabic and Kaithi numbers, which fonts do show. */
	private static final String SHOWN = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u08e2";

	private Characters() {
	}

	/** A space, a line break or a tab of any kind. */
	static boolean isBlank(int point) {
		return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == '\u0085'
				|| EMPTY.indexOf(point) >= 0;
	}

	/** Takes part in the text and shows nothing: joiners, soft hyphens, directions. */
	static boolean isInvisible(int point) {
		int type = Character.getType(point);
		boolean unseen = type == Character.FORMAT && SHOWN.indexOf(point) < 0
				|| type == Character.CONTROL && !isBlank(point);
		return unseen || SELECTORS.indexOf(point) >= 0 || point >= 0xfe00 && point <= 0xfe0f
				|| point >= 0xe0100 && point <= 0xe01ef;
	}

	/** Turns the reading direction of what follows, on the page and beyond it. */
	static boolean turnsDirection(int point) {
		return point >= '\u202a' && point <= '\u202e' || point >= '\u2066' && point <= '\u2069';
	}

	/**
	 * May be left out at either end of a text. A selector or a joiner may not: it belongs
	 * to an emoji or to a letter.
	 */
	static boolean isOuter(int point) {
		return isBlank(point) || point == '\u200b' || point == '\u2060' || point == '\ufeff' || point == '\u00ad'
				|| point == '\u200e' || point == '\u200f' || point == '\u061c';
	}

	static boolean isDash(int point) {
		return Character.getType(point) == Character.DASH_PUNCTUATION || point == '\u2212';
	}

	/** A sign of ASCII that a Japanese or Chinese keyboard types wide; others stay. */
	static int narrow(int point) {
		if (point == '\u3002' || point == '\uff61') {
			return '.';
		}
		return (point >= '\uff01' && point <= '\uff5e') ? point - '\uff01' + '!' : point;
	}

}
