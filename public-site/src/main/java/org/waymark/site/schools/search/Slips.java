package org.waymark.site.schools.search;

/**
 * How many slips part two words: a letter too many, one missing, a wrong one, or two
 * swapped (optimal string alignment).
 */
final class Slips {

	/** Words that are shorter have none: too many others are near. */
	private static final int SHORTEST = 4;

	private static final int SHORT = 5;

	private static final int LONG = 7;

	private Slips() {
	}

	/** How many slips are forgiven in a word of this length. */
	static int forgiven(int length) {
		return (length < SHORTEST) ? 0 : (length < LONG) ? 1 : 2;
	}

	/**
	 * The slips between two words.
	 * @return {@code most + 1} if there are more than that
	 */
	static int between(String one, String other, int most) {
		if (Math.abs(one.length() - other.length()) > most) {
			return most + 1;
		}
		int[] before = new int[other.length() + 1];
		int[] last = new int[other.length() + 1];
		int[] row = new int[other.length() + 1];
		for (int column = 0; column <= other.length(); column++) {
			last[column] = column;
		}
		for (int at = 1; at <= one.length(); at++) {
			if (fill(row, last, before, one, other, at) > most) {
				return most + 1;
			}
			int[] free = before;
			before = last;
			last = row;
			row = free;
		}
		return Math.min(last[other.length()], most + 1);
	}

	/** Fills a row of the table, and says the smallest number in it. */
	private static int fill(int[] row, int[] last, int[] before, String one, String other, int at) {
		row[0] = at;
		int least = at;
		for (int column = 1; column < row.length; column++) {
			boolean same = one.charAt(at - 1) == other.charAt(column - 1);
			int slips = Math.min(Math.min(row[column - 1], last[column]) + 1, last[column - 1] + (same ? 0 : 1));
			if (at > 1 && column > 1 && one.charAt(at - 1) == other.charAt(column - 2)
					&& one.charAt(at - 2) == other.charAt(column - 1)) {
				slips = Math.min(slips, before[column - 2] + 1);
			}
			row[column] = slips;
			least = Math.min(least, slips);
		}
		return least;
	}

	/** Short words that begin with another letter are other words: Park is not Mark. */
	static boolean comparable(String one, String other) {
		return one.length() > SHORT || one.charAt(0) == other.charAt(0);
	}

	/** The letters of a word as bits: words that are near share most of them. */
	static int letters(String word) {
		int bits = 0;
		for (int at = 0; at < word.length(); at++) {
			bits |= 1 << (word.charAt(at) & 31);
		}
		return bits;
	}

}
