package org.waymark.site.schools.search;

import java.util.Set;

/**
 * How much a word says about which school is meant: a word of few schools says much, and
 * "primary" says little. An unknown word says as much as a name of one school, so that
 * "St Brannoc's" is not found because there are saints.
 */
final class Telling {

	/** They stand in so many names that a school without them is no worse. */
	private static final Set<String> COMMON = Set.of("of", "the", "and", "at", "in", "for", "school", "schools");

	/**
	 * Words for kinds of schools and of streets. People mix them up, or add them to be
	 * polite.
	 */
	private static final Set<String> KINDS = Set.of("st", "saint", "our", "lady", "primary", "infant", "infants",
			"junior", "juniors", "nursery", "secondary", "high", "academy", "college", "centre", "community",
			"catholic", "ce", "grammar", "comprehensive", "special", "sixth", "form", "free", "street", "road",
			"avenue", "lane", "drive", "close", "way");

	private static final float KIND = 0.4f;

	/** In a large country a rare word says no more than in a small one. */
	private static final int SMALL_COUNTRY = 200;

	private final Terms terms;

	private final int schools;

	private boolean unknown;

	Telling(Terms terms, int schools) {
		this.terms = terms;
		this.schools = schools;
	}

	static boolean common(String word) {
		return COMMON.contains(word);
	}

	/** The most that a word can say among so many schools. */
	static float most(int schools) {
		return (float) Math.log1p(Math.min(schools, SMALL_COUNTRY));
	}

	/** A word of few schools says more. */
	float rarity(int term) {
		return (float) Math.log1p((double) this.schools / this.terms.places(term).length);
	}

	/**
	 * How much a typed word says. Of words that no school has, only the first counts:
	 * people add their county, and what they want.
	 * @param found whether any school has it or one like it
	 */
	float need(String word, boolean found) {
		if (common(word)) {
			return 0;
		}
		if (!found) {
			boolean first = !this.unknown;
			this.unknown = true;
			return first ? most(this.schools) : 0;
		}
		int term = this.terms.exact(word.equals("st") ? "saint" : word);
		float says = (term < 0) ? most(this.schools) : Math.min(most(this.schools), rarity(term));
		return KINDS.contains(word) ? says * KIND : says;
	}

}
