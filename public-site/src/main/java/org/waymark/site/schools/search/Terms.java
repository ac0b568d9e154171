package org.waymark.site.schools.search;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Every word of every school, sorted, each with the places where it stands. */
final class Terms {

	private final String[] words;

	private final int[] letters;

	private final int[][] places;

	/**
	 * Takes them as they are.
	 * @param words sorted
	 * @param places of each word, as {@link TermsBuilder#place} makes them
	 */
	Terms(String[] words, int[][] places) {
		this.words = words;
		this.places = places;
		this.letters = Arrays.stream(words).mapToInt(Slips::letters).toArray();
	}

	String word(int term) {
		return this.words[term];
	}

	int[] places(int term) {
		return this.places[term];
	}

	/** The number of a word; negative if no school has it. */
	int exact(String word) {
		return Arrays.binarySearch(this.words, word);
	}

	/** The words that begin like this, but for itself. */
	void beginning(String start, IntConsumer found) {
		int at = exact(start);
		for (int term = (at < 0) ? -at - 1 : at + 1; term < this.words.length
				&& this.words[term].startsWith(start); term++) {
			found.accept(term);
		}
	}

	/** The words that a few slips part from this one. */
	void like(String word, int most, Near found) {
		int wanted = Slips.letters(word);
		for (int term = 0; term < this.words.length; term++) {
			// A slip changes at most two letters of the set.
			if (Integer.bitCount(this.letters[term] ^ wanted) <= 2 * most && Slips.comparable(word, this.words[term])) {
				int slips = Slips.between(word, this.words[term], most);
				if (slips > 0 && slips <= most) {
					found.found(term, slips);
				}
			}
		}
	}

	/** Takes a word that is near. */
	interface Near {

		void found(int term, int slips);

	}

}
