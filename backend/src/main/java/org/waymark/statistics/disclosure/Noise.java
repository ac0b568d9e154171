package org.waymark.statistics.disclosure;

/**
 * The noise of a cell, looked up by the sum of the keys of its records. The same records
 * have the same noise in every table, so that nothing can be averaged away.
 */
final class Noise {

	/** How many keys there are. */
	static final int KEYS = 256;

	/** No noise is further from zero. */
	static final int MOST = 2;

	/** How many of the keys give -2, -1, 0, 1 and 2. */
	private static final int[] SHARES = { 20, 56, 104, 56, 20 };

	private static final int[] BY_KEY = lookup();

	private Noise() {
	}

	static int of(int cellKey) {
		return BY_KEY[Math.floorMod(cellKey, KEYS)];
	}

	/** The share of all keys that give this noise. */
	static double chance(int noise) {
		return SHARES[noise + MOST] / (double) KEYS;
	}

	private static int[] lookup() {
		int[] noise = new int[KEYS];
		int key = 0;
		for (int at = 0; at < SHARES.length; at++) {
			for (int times = 0; times < SHARES[at]; times++) {
				noise[key++] = at - MOST;
			}
		}
		return noise;
	}

}
