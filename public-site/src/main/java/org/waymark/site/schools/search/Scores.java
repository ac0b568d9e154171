package org.waymark.site.schools.search;

import java.util.Arrays;

/** How well each school fits the words so far. */
final class Scores {

	/** The score of all words before, and how many of those that count were found. */
	private final float[] total;

	private final byte[] found;

	/** How much of what was typed each school explains. */
	private final float[] covered;

	/** Bits of the fields that words were found in. */
	private final byte[] fields;

	/** The best that was found of the word at hand, and where. */
	private final float[] best;

	private final byte[] bestFields;

	/** The largest part of the word at hand that a school explains, from 0 to 1. */
	private final float[] bestShares;

	private final int[] touched;

	private int size;

	/** How much there is to explain. */
	private float wanted;

	Scores(int schools) {
		this.total = new float[schools];
		this.found = new byte[schools];
		this.fields = new byte[schools];
		this.best = new float[schools];
		this.bestFields = new byte[schools];
		this.bestShares = new float[schools];
		this.covered = new float[schools];
		this.touched = new int[schools];
	}

	/** The word at hand was found; only its best place counts. */
	void word(int school, float score, float share, int field) {
		if (this.best[school] == 0) {
			this.touched[this.size++] = school;
		}
		if (score > this.best[school]) {
			this.best[school] = score;
			this.bestFields[school] = (byte) (1 << field);
		}
		this.bestShares[school] = Math.max(this.bestShares[school], share);
	}

	/** Whether any school has the word at hand. */
	boolean any() {
		return this.size > 0;
	}

	/**
	 * Ends the word at hand.
	 * @param counts whether a school without it does not fit in full
	 * @param need how much the word says
	 */
	void next(boolean counts, float need) {
		this.wanted += need;
		for (int at = 0; at < this.size; at++) {
			int school = this.touched[at];
			this.total[school] += this.best[school];
			this.covered[school] += need * this.bestShares[school];
			this.fields[school] |= this.bestFields[school];
			this.found[school] += counts ? 1 : 0;
			this.best[school] = 0;
			this.bestShares[school] = 0;
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

	/**
	 * Schools that explain enough of what was typed.
	 * @param least of all that was typed, from 0 to 1
	 * @param besideBest of what the best school explains, from 0 to 1
	 */
	int[] explaining(float least, float besideBest) {
		float best = 0;
		for (float one : this.covered) {
			best = Math.max(best, one);
		}
		float enough = Math.max(this.wanted * least, best * besideBest);
		int[] explaining = new int[this.total.length];
		int count = 0;
		for (int school = 0; school < this.total.length; school++) {
			if (this.total[school] > 0 && this.covered[school] >= enough) {
				explaining[count++] = school;
			}
		}
		return Arrays.copyOf(explaining, count);
	}

	/** How much of what was typed a school explains, from 0 to 1. */
	float explained(int school) {
		return (this.wanted > 0) ? this.covered[school] / this.wanted : 1;
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
