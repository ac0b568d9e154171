package org.waymark.site.schools.search;

import java.util.Arrays;

/** How well each school fits the words so far. */
final class Scores {

	/** The score of all words before, and how many of those that count were found. */
	private final float[] total;

	private final byte[] found;

	/** Bits of the fields that words were found in. */
	private final byte[] fields;

	/** The best that was found of the word at hand, and where. */
	private final float[] best;

	private final byte[] bestFields;

	private final int[] touched;

	private int size;

	Scores(int schools) {
		this.total = new float[schools];
		this.found = new byte[schools];
		this.fields = new byte[schools];
		this.best = new float[schools];
		this.bestFields = new byte[schools];
		this.touched = new int[schools];
	}

	/** The word at hand was found; only its best place counts. */
	void word(int school, float score, int field) {
		if (this.best[school] == 0) {
			this.touched[this.size++] = school;
		}
		if (score > this.best[school]) {
			this.best[school] = score;
			this.bestFields[school] = (byte) (1 << field);
		}
	}

	/**
	 * Ends the word at hand.
	 * @param counts whether a school without it fits less well than any with it
	 */
	void next(boolean counts) {
		for (int at = 0; at < this.size; at++) {
			int school = this.touched[at];
			this.total[school] += this.best[school];
			this.fields[school] |= this.bestFields[school];
			this.found[school] += counts ? 1 : 0;
			this.best[school] = 0;
		}
		this.size = 0;
	}

	/** The most words that one school has. */
	int most() {
		int most = 0;
		for (byte one : this.found) {
			most = Math.max(most, one);
		}
		return most;
	}

	/** Schools that have at least so many of the words. */
	int[] having(int words) {
		int[] having = new int[this.total.length];
		int count = 0;
		for (int school = 0; school < this.total.length; school++) {
			if (this.found[school] >= words && this.total[school] > 0) {
				having[count++] = school;
			}
		}
		return Arrays.copyOf(having, count);
	}

	int found(int school) {
		return this.found[school];
	}

	float total(int school) {
		return this.total[school];
	}

	/** Whether what was found stands in a former name and not in the name. */
	boolean formerly(int school) {
		return (this.fields[school] & 1 << Field.FORMER.ordinal()) != 0
				&& (this.fields[school] & 1 << Field.NAME.ordinal()) == 0;
	}

}
